import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import { addDays, dayOf, daysTouched } from '../time/local-day.ts';
import type { Availability, AwayRange } from './availability.ts';
import type { Hold } from './diary.ts';

interface AwayFacts {
  readonly uid: string;
  readonly by: string;
  readonly availability: Availability;
  readonly holds: readonly Hold[];
  readonly range: AwayRange;
  readonly now: Date;
}

export interface AwayAnswer {
  readonly confirmedJobs: string[];
}

/** No offers of any kind in the range. Confirmed jobs stay, and are named so that the person can act. */
export function decideSetAway(facts: AwayFacts): Decision<'past-date' | 'bad-window', AwayAnswer> {
  const { uid, by, availability, holds, range, now } = facts;
  const today = dayOf(now, availability.tz);
  if (range.to < range.from) return { refused: 'bad-window' };
  if (range.to < today) return { refused: 'past-date' };

  const others = availability.away.filter(({ from, to }) => to >= today && from !== range.from);
  const away = [...others, range].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const isInside = (hold: Hold) =>
    daysTouched(new Date(hold.from * 60_000), new Date(hold.to * 60_000), availability.tz).some(
      (day) => range.from <= day && day <= range.to,
    );
  const confirmedJobs = holds.filter((hold) => hold.kind === 'firm' && isInside(hold)).map(({ job }) => job);
  return {
    writes: [{ update: paths.availability(uid), data: { away, updatedAt: now } }],
    audit: [{ op: 'away.set', by, diff: { from: range.from, to: range.to } }],
    answer: { confirmedJobs },
  };
}

interface EndAwayFacts {
  readonly uid: string;
  readonly by: string;
  readonly availability: Availability;
  readonly from: string;
  readonly now: Date;
}

/** Ends a range today, or takes one that has not begun away. Nothing to end is no mistake. */
export function decideEndAway({ uid, by, availability, from, now }: EndAwayFacts): Decision<never> {
  const today = dayOf(now, availability.tz);
  const away = availability.away.flatMap((range) => {
    if (range.from !== from) return [range];
    return range.from < today ? [{ ...range, to: addDays(today, -1) }] : [];
  });
  return {
    writes: [{ update: paths.availability(uid), data: { away, updatedAt: now } }],
    audit: [{ op: 'away.ended', by, diff: { from } }],
    answer: undefined,
  };
}
