import type { Constants } from '../constants.ts';
import { dayOf, daysTouched } from '../time/local-day.ts';
import type { Said } from './availability.ts';
import { epochMinutes, isInTheWay, type Way } from './clash.ts';
import { firstUncovered } from './free-time.ts';
import { restAgainst, type RestLimits, type TooLittleRest } from './rest.ts';

/** Why a person cannot be asked for a window, with the numbers of the sentence. */
export type Unavailable =
  | { readonly reason: 'not-active' }
  | { readonly reason: 'away'; readonly until: string }
  | { readonly reason: 'off-duty' }
  | { readonly reason: 'date-no'; readonly day: string }
  | { readonly reason: 'pattern-no'; readonly day: string }
  | { readonly reason: 'clash'; readonly busy: Way }
  | TooLittleRest;

export interface AvailabilityFacts {
  readonly isActive: boolean;
  readonly said: Omit<Said, 'duty'>;
  readonly isOnDuty: boolean;
  /** With the minutes between each and the window's place. */
  readonly busy: readonly Way[];
  /** A supervisor answers for too little rest. */
  readonly mayRestLess: boolean;
  readonly window: { readonly job: string; readonly start: Date; readonly end: Date };
  readonly now: Date;
  readonly constants: RestLimits & Pick<Constants, 'dutyWindowMin'>;
}

/** The first reason against asking, in the fixed order; undefined when the person can be asked. */
export function availableFor(facts: AvailabilityFacts): Unavailable | undefined {
  const { isActive, said, isOnDuty, window, now, constants } = facts;
  if (!isActive) return { reason: 'not-active' };

  const away = awayDuring(said, window.start, window.end);
  if (away) return { reason: 'away', until: away.to };

  const isSoon = window.start.getTime() < now.getTime() + constants.dutyWindowMin * 60_000;
  if (isSoon && !isOnDuty) return { reason: 'off-duty' };

  const uncovered = firstUncovered(said, window.start, window.end);
  if (uncovered) {
    const day = dayOf(uncovered, said.tz);
    return { reason: said.dates[day] ? 'date-no' : 'pattern-no', day };
  }
  return takenBy(facts);
}

function takenBy({ busy, mayRestLess, window, constants }: AvailabilityFacts): Unavailable | undefined {
  const work = { job: window.job, from: epochMinutes(window.start), to: epochMinutes(window.end) };
  const clash = busy.find((each) => isInTheWay(each, work, each.travelMin));
  if (clash) return { reason: 'clash', busy: clash };
  return mayRestLess ? undefined : restAgainst(busy, work, constants);
}

function awayDuring({ away, tz }: Omit<Said, 'duty'>, start: Date, end: Date) {
  const days = daysTouched(start, end, tz);
  return away.find(({ from, to }) => days.some((day) => from <= day && day <= to));
}
