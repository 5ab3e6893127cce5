import { localeOf } from '../languages.ts';
import type { Params } from './messages.ts';

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
const WINDOW = { weekday: 'short', day: 'numeric', month: 'short', ...CLOCK } as const;
const MOST_FORMATS = 500;

/** Making one costs more than using it a hundred times, and one wave needs the same for everybody. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(what: 'clock' | 'window', tz: string, lang: string): Intl.DateTimeFormat {
  const key = `${what} ${tz} ${lang}`;
  const known = formats.get(key);
  if (known) return known;
  const parts = what === 'clock' ? CLOCK : WINDOW;
  const made = new Intl.DateTimeFormat(localeOf(lang), { ...parts, hourCycle: 'h23', timeZone: tz });
  if (formats.size >= MOST_FORMATS) formats.clear();
  formats.set(key, made);
  return made;
}

/** A window in words: "Fri 20 Nov, 18:00–23:00", with both days where it runs over midnight. */
export function windowInWords(start: Date, end: Date, tz: string, lang: string): string {
  return formatOf('window', tz, lang).formatRange(start, end);
}

export function clockTime(instant: Date, tz: string, lang: string): string {
  return formatOf('clock', tz, lang).format(instant);
}

/**
 * The parameters of a message in words of the reader's language. `start` and `end` with `tz` become
 * `when`, `wasStart` and `wasEnd` become `was`; every other instant becomes its clock time there.
 */
export function paramsInWords(params: Params, lang: string): Record<string, string | number> {
  const tz = typeof params['tz'] === 'string' ? params['tz'] : 'UTC';
  const { start, end, wasStart, wasEnd } = params;
  const words = Object.entries(params).map(([name, value]): [string, string | number] => [
    name,
    value instanceof Date ? clockTime(value, tz, lang) : value,
  ]);
  const inWords = (from: unknown, to: unknown) =>
    from instanceof Date && to instanceof Date ? windowInWords(from, to, tz, lang) : undefined;
  const [when, was] = [inWords(start, end), inWords(wasStart, wasEnd)];
  return { ...Object.fromEntries(words), ...(when !== undefined && { when }), ...(was !== undefined && { was }) };
}
