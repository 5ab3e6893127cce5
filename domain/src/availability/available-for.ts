import type { Constants } from '../constants.ts';
import type { Who } from '../people/who.ts';
import { dayOf, daysTouched } from '../time/local-day.ts';
import type { Said } from './availability.ts';
import { clashOf, epochMinutes, type Work } from './clash.ts';
import type { Busy } from './diary.ts';
import { firstUncovered, isOnDuty } from './free-time.ts';

/** Why a person cannot be asked for a window, with the numbers of the sentence. */
export type Unavailable =
  | { readonly reason: 'not-active' }
  | { readonly reason: 'away'; readonly until: string }
  | { readonly reason: 'off-duty' }
  | { readonly reason: 'date-no'; readonly day: string }
  | { readonly reason: 'pattern-no'; readonly day: string }
  | { readonly reason: 'clash'; readonly job: string; readonly travelMin: number };

export interface AvailabilityFacts {
  readonly availability: Said;
  readonly diary: { readonly holds: readonly Busy[]; readonly who: Pick<Who, 'state' | 'home'> };
  readonly window: { readonly job: string; readonly start: Date; readonly end: Date; readonly at: Work['at'] };
  readonly now: Date;
  readonly constants: Pick<Constants, 'dutyWindowMin'>;
}

/** The first reason against asking, in the fixed order; undefined when the person can be asked. */
export function availableFor(facts: AvailabilityFacts): Unavailable | undefined {
  const { availability, diary, window, now, constants } = facts;
  if (diary.who.state !== 'active') return { reason: 'not-active' };

  const away = awayDuring(availability, window.start, window.end);
  if (away) return { reason: 'away', until: away.to };

  const isSoon = window.start.getTime() < now.getTime() + constants.dutyWindowMin * 60_000;
  if (isSoon && !isOnDuty(availability.duty, now)) return { reason: 'off-duty' };

  const uncovered = firstUncovered(availability, window.start, window.end);
  if (uncovered) {
    const day = dayOf(uncovered, availability.tz);
    return { reason: availability.dates[day] ? 'date-no' : 'pattern-no', day };
  }

  const work = { job: window.job, from: epochMinutes(window.start), to: epochMinutes(window.end), at: window.at };
  const clash = clashOf(diary.holds, work, diary.who.home);
  return clash && { reason: 'clash', job: clash.hold.job, travelMin: clash.travelMin };
}

function awayDuring({ away, tz }: Said, start: Date, end: Date) {
  const days = daysTouched(start, end, tz);
  return away.find(({ from, to }) => days.some((day) => from <= day && day <= to));
}
