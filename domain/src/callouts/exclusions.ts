import type { Said } from '../availability/availability.ts';
import { availableFor, type Unavailable } from '../availability/available-for.ts';
import type { Constants } from '../constants.ts';
import { isRefused, type Refused } from '../decision.ts';
import { kmBetween } from '../geo/distance.ts';
import type { Job } from '../jobs/job.ts';
import { openPositions } from '../jobs/places.ts';
import { choosePosition, errandOf, type UnfitRefusal } from './guard.ts';
import type { Neighbour } from './neighbour.ts';

/** Why somebody is not asked, with the numbers of the sentence. */
export interface Exclusion {
  readonly reason: string;
  readonly args: readonly (string | number)[];
}

export interface Judging {
  readonly jobId: string;
  readonly job: Job;
  readonly constants: Constants;
}

/** The first reason against asking a person, those that never change first. */
export function exclusionOf(neighbour: Neighbour, judging: Judging, now: Date): Exclusion | undefined {
  const { isActive, availability, busy, home } = neighbour;
  if (!isActive) return excluded('not-active');
  const choice = choosePosition(neighbour, openPositions(judging.job), judging.job);
  if (isRefused(choice)) return unfit(choice);

  const isNamed = judging.job.mode === 'direct';
  const far = isNamed ? undefined : outOfReach(neighbour, judging);
  if (far) return far;
  const unavailable = availableFor({
    availability: isNamed ? freeAnyTime(availability) : availability,
    diary: { holds: busy, who: { state: 'active', home } },
    window: { ...errandOf(judging.jobId, judging.job), job: judging.jobId },
    now,
    constants: judging.constants,
  });
  return unavailable && unavailableAs(unavailable);
}

function excluded(reason: string, ...args: readonly (string | number)[]): Exclusion {
  return { reason, args };
}

function unfit({ refused, args = {} }: Refused<UnfitRefusal>): Exclusion {
  const { skill, cert, until, days } = args;
  if (refused === 'cert-expires') return excluded('cert-expired', cert ?? '', until ?? '', days ?? 0);
  return cert === undefined ? excluded('no-position', skill ?? '') : excluded('cert-missing', cert);
}

function outOfReach({ home, maxKm }: Neighbour, { job, constants }: Judging): Exclusion | undefined {
  if (!home) return excluded('no-home');
  const km = Math.round(kmBetween(home, job.site));
  const most = Math.min(maxKm, constants.maxReachKm);
  return kmBetween(home, job.site) > most ? excluded('outside', km, most) : undefined;
}

/** Somebody named is asked whatever they planned, but not while away or where another job is in the way. */
function freeAnyTime(availability: Said): Said {
  const allDay = [{ from: 0, to: 1440 }];
  const pattern = { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay };
  return { ...availability, pattern, dates: {}, duty: { on: true } };
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
      return excluded(why.reason, why.job, why.travelMin);
  }
}
