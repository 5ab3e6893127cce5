import type * as z from 'zod';
import { type Decision, isRefused, type Refused, type Write } from '../decision.ts';
import { paths } from '../paths.ts';
import { scheduleTimer } from '../timer.ts';
import type { saveZone } from './catalogues.contracts.ts';
import { circleAround, overlapsWith, readOutwards } from './outwards.ts';
import { answeredAtOnce, deletedEntry, savedEntry, type EntryCommand } from './save-entry.ts';
import type { Zone } from './settings.ts';

type ZoneChange = z.output<typeof saveZone.input>['change'];
export type ZoneRefusal = 'not-found' | 'stale' | 'bad-outcode' | 'zone-overlap' | 'place-unknown';
type Answer = { readonly zoneId: string };

interface ZoneFacts extends EntryCommand {
  readonly change: ZoneChange;
  readonly zoneId: string;
  readonly zone: Zone | undefined;
  /** All but this one. */
  readonly others: ReadonlyMap<string, Zone>;
}

/** How long an instance may still think of the zones as they were. */
const LOOK_AGAIN_MS = 150_000;

/** People and jobs follow the zones by a timer, at once and once more when every instance knows the change. */
export function decideSaveZone(facts: ZoneFacts, now: Date): Decision<ZoneRefusal, Answer> {
  const { change, zone, zoneId, by, key } = facts;
  const entry = { kind: 'zone', path: paths.zone(zoneId), entry: zone } as const;
  const saving = { ...entry, change, by, key, answer: { zoneId }, follow: followers(now) };
  const atOnce = answeredAtOnce(saving);
  if (atOnce) return atOnce;
  if (change.act === 'delete') return deletedEntry(saving);
  const settled = settle(change.outwards, facts.others);
  if (isRefused<ZoneRefusal>(settled)) return settled;
  const terms = { neighbours: [], ...zone, name: change.name, ...settled } satisfies Zone;
  return savedEntry(saving, terms, { outwards: settled.outwards.length });
}

type Settled = Pick<Zone, 'outwards' | 'lat' | 'lon' | 'radiusKm'>;

function settle(
  typed: readonly string[],
  others: ReadonlyMap<string, Zone>,
): Settled | Refused<'bad-outcode' | 'zone-overlap' | 'place-unknown'> {
  const { patterns, wrong } = readOutwards(typed.join(' '));
  const [bad] = wrong;
  if (bad !== undefined) return { refused: 'bad-outcode', args: { outcode: bad } };
  const [overlap] = overlapsWith(patterns, others);
  if (overlap) {
    const zone = others.get(overlap.zoneId)?.name ?? overlap.zoneId;
    return { refused: 'zone-overlap', args: { zone, outcode: overlap.outward } };
  }
  const circle = circleAround(patterns);
  return circle ? { outwards: [...patterns], ...circle } : { refused: 'place-unknown' };
}

function followers(now: Date): Write[] {
  return [
    scheduleTimer('zones', 'now', now, now),
    scheduleTimer('zones', 'again', new Date(now.getTime() + LOOK_AGAIN_MS), now),
  ];
}
