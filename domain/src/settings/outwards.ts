import { kmBetween } from '../geo/distance.ts';
import { allOutcodes, type Outcode } from '../geo/outcodes.ts';
import { readPostcode } from '../geo/postcode.ts';
import { matches } from './zone-of.ts';
import type { Zone } from './settings.ts';

const RANGE = /^([A-Z]{1,2})(\d{1,2})-(?:([A-Z]{1,2}))?(\d{1,2})$/;
const PREFIX = /^[A-Z]{1,2}\d{0,2}[A-Z]?\*$/;
const MOST_IN_RANGE = 99;

/** What somebody typed as the districts of a zone: `E1 E2 E20*`, `E3-E9`. */
export interface ReadOutwards {
  readonly patterns: readonly string[];
  /** Words that are none of it, as typed. */
  readonly wrong: readonly string[];
}

export function readOutwards(typed: string): ReadOutwards {
  const words = typed
    .toUpperCase()
    .replaceAll(/\s*[-–]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const read = words.map((word) => [word, readWord(word)] as const);
  return {
    patterns: [...new Set(read.flatMap(([, patterns]) => patterns ?? []))],
    wrong: read.flatMap(([word, patterns]) => (patterns ? [] : [word])),
  };
}

function readWord(word: string): readonly string[] | undefined {
  const range = RANGE.exec(word);
  if (range) return rangeOf(range);
  if (PREFIX.test(word)) return [word];
  const postcode = readPostcode(word);
  return postcode?.text === postcode?.outward && postcode ? [postcode.outward] : undefined;
}

function rangeOf([, area = '', from = '', toArea = area, to = '']: RegExpExecArray): readonly string[] | undefined {
  const [first, last] = [Number(from), Number(to)];
  if (toArea !== area || last < first || last - first > MOST_IN_RANGE) return undefined;
  return Array.from({ length: last - first + 1 }, (_, n) => `${area}${first + n}`);
}

/** Known districts that the patterns name, and those too new for the table as they are. */
export function districtsOf(patterns: readonly string[]): readonly Outcode[] {
  return [...allOutcodes()].filter(({ outward }) => patterns.some((pattern) => matches(pattern, outward)));
}

export interface Overlap {
  readonly zoneId: string;
  /** Named in both. */
  readonly outward: string;
}

/** A district belongs to one zone: where these patterns meet those of other zones. */
export function overlapsWith(
  patterns: readonly string[],
  others: ReadonlyMap<string, Pick<Zone, 'outwards'>>,
): readonly Overlap[] {
  return [...others].flatMap(([zoneId, { outwards }]) => {
    const met = patterns.filter((pattern) => outwards.some((other) => meet(pattern, other)));
    return met.map((outward) => ({ zoneId, outward }));
  });
}

function meet(a: string, b: string): boolean {
  const [isPrefixA, isPrefixB] = [a.endsWith('*'), b.endsWith('*')];
  const [textA, textB] = [a.replace('*', ''), b.replace('*', '')];
  if (isPrefixA && isPrefixB) return textA.startsWith(textB) || textB.startsWith(textA);
  return isPrefixB ? matches(b, a) : matches(a, b);
}

/** The circle that holds the districts; undefined when none of them is in the table. */
export function circleAround(patterns: readonly string[]): Pick<Zone, 'lat' | 'lon' | 'radiusKm'> | undefined {
  const found = districtsOf(patterns);
  if (found.length === 0) return undefined;
  const centre = { lat: mean(found.map(({ lat }) => lat)), lon: mean(found.map(({ lon }) => lon)) };
  return { ...centre, radiusKm: Math.ceil(Math.max(...found.map((outcode) => kmBetween(centre, outcode)))) };
}

function mean(numbers: readonly number[]): number {
  return Math.round((numbers.reduce((sum, number) => sum + number, 0) / numbers.length) * 10_000) / 10_000;
}
