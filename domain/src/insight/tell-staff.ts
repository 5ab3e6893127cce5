import { gapBulletinId } from '../callouts/week-gap.ts';
import { CONSTANTS } from '../constants.ts';
import type { Write } from '../decision.ts';
import type { Bulletin } from '../messages/bulletin.ts';
import { paths } from '../paths.ts';
import { scheduleTimer } from '../timer.ts';
import type { ThinSpot } from './coverage.ts';

interface GapFacts {
  readonly week: string;
  readonly thin: readonly ThinSpot[];
  readonly unsent: number;
  readonly zoneName: (zone: string) => string;
  readonly audience: readonly string[];
}

/** One word on Sunday evening to those who dispatch; nothing where nothing is missing. */
export function gapWrites({ week, thin, unsent, zoneName, audience }: GapFacts, now: Date): Write[] {
  const [worst] = thin;
  if (audience.length === 0 || (!worst && unsent === 0)) return [];
  const number = Number(week.slice(-2));
  const params = worst && { missing: worst.needed - worst.free, need: worst.needed, zone: zoneName(worst.zone) };
  const data: Bulletin = {
    type: 'needs.you',
    key: worst ? 'thinWeek' : 'unsentWeek',
    params: { week: number, unsent, ...params },
    link: '/coverage',
    urgency: 'standard',
    audience: audience.toSorted().slice(0, 500),
    at: now,
    expireAt: new Date(now.getTime() + CONSTANTS.noticeKeptDays * 86_400_000),
  };
  const id = gapBulletinId(week);
  return [{ create: paths.bulletin(id), data }, scheduleTimer('bulletin', id, now, now)];
}

/** Asks people by hand for the coming week: one page of them, once a day. */
export function unsentWrites(week: string, day: string, page: number, audience: readonly string[], now: Date): Write[] {
  const id = `weeklyhand_${week}_${day}_${page}`;
  const data: Bulletin = {
    type: 'availability.weekly',
    key: 'weekDue',
    params: { week: Number(week.slice(-2)) },
    link: '/mobile/planner',
    urgency: 'standard',
    audience: audience.toSorted(),
    at: now,
    expireAt: new Date(now.getTime() + CONSTANTS.noticeKeptDays * 86_400_000),
  };
  return [{ create: paths.bulletin(id), data }, scheduleTimer('bulletin', id, now, now)];
}
