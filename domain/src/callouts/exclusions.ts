import { availableFor, type Unavailable } from '../availability/available-for.ts';
import { isRefused, type Refused } from '../decision.ts';
import { askedBefore } from './asked-before.ts';
import type { Asking, Regarded } from './asking.ts';
import { choosePosition, type UnfitRefusal } from './guard.ts';

/** Why somebody is not asked, with the numbers of the sentence. */
export interface Exclusion {
  readonly reason: string;
  readonly args: readonly (string | number)[];
}

/** The first reason against asking a person, those that never change first. */
export function exclusionOf(person: Regarded, asking: Asking): Exclusion | undefined {
  const asked = askedBefore(person, asking);
  if (asked) return excluded(asked.reason, asked.reason === 'already-offered' ? asked.times : asked.why);
  if (!person.isActive) return excluded('not-active');
  if (person.barred) return excluded('avoid-list');
  const choice = choosePosition(person, asking.positions, asking);
  if (isRefused(choice)) return unfit(choice);

  const isNamed = asking.mode === 'direct';
  const far = isNamed ? undefined : outOfReach(person, asking);
  return far ?? unavailable(person, asking, isNamed) ?? (isNamed ? undefined : tooManyOffers(person, asking));
}

function excluded(reason: string, ...args: readonly (string | number)[]): Exclusion {
  return { reason, args };
}

function unfit({ refused, args = {} }: Refused<UnfitRefusal>): Exclusion {
  const { skill, cert, until, days } = args;
  if (refused === 'cert-expires') return excluded('cert-expired', cert ?? '', until ?? '', days ?? 0);
  return cert === undefined ? excluded('no-position', skill ?? '') : excluded('cert-missing', cert);
}

function outOfReach({ metres, maxKm }: Regarded, { widen, limits }: Asking): Exclusion | undefined {
  if (metres === undefined) return excluded('no-home');
  const most = widen ? limits.maxReachKm : Math.min(maxKm, limits.maxReachKm);
  return metres > most * 1000 ? excluded('outside', Math.round(metres / 1000), most) : undefined;
}

function tooManyOffers({ openOffers }: Regarded, { limits }: Asking): Exclusion | undefined {
  return openOffers >= limits.maxOpenOffers ? excluded('too-many-open', openOffers) : undefined;
}

/** Somebody named is asked whatever they planned, but not while away or where other work is in the way. */
function unavailable(person: Regarded, { now, jobId, start, end, limits }: Asking, isNamed: boolean) {
  const why = availableFor({
    ...person,
    said: isNamed ? freeAnyTime(person.said) : person.said,
    isOnDuty: isNamed || person.isOnDuty,
    window: { job: jobId, start, end },
    now,
    constants: limits,
  });
  return why && unavailableAs(why);
}

function freeAnyTime(said: Regarded['said']): Regarded['said'] {
  const allDay = [{ from: 0, to: 1440 }];
  const pattern = { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay };
  return { ...said, pattern, dates: {} };
}

function unavailableAs(why: Unavailable): Exclusion {
  switch (why.reason) {
    case 'not-active':
    case 'off-duty':
      return excluded(why.reason);
    case 'away':
      return excluded(why.reason, why.until);
    case 'date-no':
    case 'pattern-no':
      return excluded(why.reason, why.day);
    case 'clash':
      return excluded(why.reason, why.busy.job, why.busy.travelMin, why.busy.from, why.busy.to);
    case 'rest-short':
      return excluded(why.reason, why.shortMin);
    case 'week-cap':
      return excluded(why.reason, hours(why.workedMin), hours(why.mostMin));
  }
}

function hours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
