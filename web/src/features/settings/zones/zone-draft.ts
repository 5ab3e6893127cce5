import { matches } from '@muster/domain/settings/zone-of';
import { overlapsWith, readOutwards } from '@muster/domain/settings/outwards';
import type { Zone } from '@muster/domain/settings/settings';

/** A zone as somebody is entering it: the districts as typed; the plan writes into the same text. */
export interface ZoneDraft {
  readonly name: string;
  readonly typed: string;
}

export type ZoneWrong =
  | { readonly is: 'name' | 'none' }
  | { readonly is: 'bad'; readonly outcode: string }
  | { readonly is: 'overlap'; readonly zone: string; readonly outcode: string };

export function draftOf(zone: Pick<Zone, 'name' | 'outwards'> | undefined): ZoneDraft {
  return { name: zone?.name ?? '', typed: zone?.outwards.join(' ') ?? '' };
}

/** The first thing wrong, as the server would say it. */
export function zoneWrong({ name, typed }: ZoneDraft, others: ReadonlyMap<string, Zone>): ZoneWrong | undefined {
  if (name.trim() === '') return { is: 'name' };
  const { patterns, wrong } = readOutwards(typed);
  const [bad] = wrong;
  if (bad !== undefined) return { is: 'bad', outcode: bad };
  if (patterns.length === 0) return { is: 'none' };
  const [overlap] = overlapsWith(patterns, others);
  if (!overlap) return undefined;
  const { zoneId, outward } = overlap;
  return { is: 'overlap', zone: others.get(zoneId)?.name ?? zoneId, outcode: outward };
}

export function isTicked(patterns: readonly string[], outward: string): boolean {
  return patterns.some((pattern) => matches(pattern, outward));
}

/** Adds a district, or takes it away; a prefix that stood for it and others then names the others. */
export function toggled(typed: string, outward: string, all: readonly string[]): string {
  const { patterns, wrong } = readOutwards(typed);
  if (!isTicked(patterns, outward)) return [...patterns, outward, ...wrong].join(' ');
  const kept = patterns.flatMap((pattern) => {
    if (!matches(pattern, outward)) return [pattern];
    return pattern.endsWith('*') ? all.filter((one) => one !== outward && matches(pattern, one)) : [];
  });
  return [...kept, ...wrong].join(' ');
}
