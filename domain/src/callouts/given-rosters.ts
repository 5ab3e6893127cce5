import type { Write } from '../decision.ts';
import { TWO_ZONES } from './given-truth.ts';
import { decidePlaces } from './place-rows.ts';
import { Roster } from './roster.ts';
import type { Truth } from './roster-rows.ts';

export type Rosters = ReadonlyMap<string, Roster>;

/** For tests: the rosters, by id, as they are after these writes. */
export function rostersAfter(writes: readonly Write[], before: Rosters = new Map()): Rosters {
  const written = writes.flatMap((write) => {
    const [path, data] =
      'create' in write ? [write.create, write.data] : 'replace' in write ? [write.replace, write.data] : [];
    return path?.startsWith('rosters/') ? [[path.slice('rosters/'.length), Roster.parse(data)] as const] : [];
  });
  return new Map([...before, ...written]);
}

/** For tests: the rosters of two zones once these people were placed. */
export function givenRosters(truths: readonly Truth[], now: Date, before: Rosters = new Map()): Rosters {
  return rostersAfter(decidePlaces({ truths, zones: TWO_ZONES, rosters: before }, now), before);
}
