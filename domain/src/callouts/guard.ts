import { clashOf, epochMinutes } from '../availability/clash.ts';
import type { Diary } from '../availability/diary.ts';
import { restAgainst, type RestLimits } from '../availability/rest.ts';
import type { Refused } from '../decision.ts';
import type { Point } from '../geo/distance.ts';
import type { Job, Position } from '../jobs/job.ts';
import { dayOf, daysBetween } from '../time/local-day.ts';

/** The work as far as it concerns whether a person may do it. An offer's card has it too. */
export interface Errand {
  readonly jobId: string;
  readonly start: Date;
  readonly end: Date;
  readonly tz: string;
  readonly at: Point;
}

/** What a person can do. */
export interface Abilities {
  readonly skills: readonly string[];
  readonly certs: Readonly<Record<string, string>>;
}

export type Fitting = Pick<Position, 'id' | 'skills' | 'certs'>;
export type UnfitRefusal = 'position-not-fitting' | 'cert-expires';
export type RestRefusal = 'rest-short' | 'week-cap';

export function errandOf(jobId: string, { start, end, tz, site }: Job): Errand {
  return { jobId, start, end, tz, at: { lat: site.lat, lon: site.lon } };
}

/** A certificate must be valid on the last day of the work. */
export function lastDayOf({ end, tz }: Pick<Errand, 'end' | 'tz'>): string {
  return dayOf(new Date(end.getTime() - 1), tz);
}

export function unfitFor(
  { skills, certs }: Abilities,
  position: Fitting,
  errand: Pick<Errand, 'end' | 'tz'>,
): Refused<UnfitRefusal> | undefined {
  const skill = position.skills.find((id) => !skills.includes(id));
  if (skill !== undefined) return { refused: 'position-not-fitting', args: { skill } };

  for (const cert of position.certs) {
    const [until, lastDay] = [certs[cert], lastDayOf(errand)];
    if (until === undefined) return { refused: 'position-not-fitting', args: { cert } };
    if (until < lastDay) return { refused: 'cert-expires', args: { cert, until, days: daysBetween(until, lastDay) } };
  }
  return undefined;
}

/**
 * The position for this person: the fitting one that asks most, so that those who fit many leave the
 * easy places to others; then the job's order. Otherwise why none fits, an expiring certificate first.
 */
export function choosePosition<P extends Fitting>(
  who: Abilities,
  positions: readonly P[],
  errand: Pick<Errand, 'end' | 'tz'>,
): P | Refused<UnfitRefusal> {
  let best: P | undefined;
  let reason: Refused<UnfitRefusal> | undefined;
  for (const position of positions) {
    const unfit = unfitFor(who, position, errand);
    if (!unfit && (!best || asks(position) > asks(best))) best = position;
    if (unfit && (!reason || (unfit.refused === 'cert-expires' && reason.refused !== 'cert-expires'))) reason = unfit;
  }
  return best ?? reason ?? { refused: 'position-not-fitting' };
}

function asks({ skills, certs }: Fitting): number {
  return skills.length + certs.length;
}

/** Work that leaves no time for this work and the way, as a refusal with the minutes of its sentence. */
export function clashWith(diary: Pick<Diary, 'holds' | 'who'>, errand: Errand): Refused<'clash'> | undefined {
  const { jobId, start, end, at } = errand;
  const work = { job: jobId, from: epochMinutes(start), to: epochMinutes(end), at };
  const clash = clashOf(diary.holds, work, diary.who.home);
  if (!clash) return undefined;
  const { hold, travelMin } = clash;
  return { refused: 'clash', args: { job: hold.job, from: hold.from, to: hold.to, travelMin } };
}

/** Too little rest with this work, as a refusal with the minutes of its sentence. */
export function tooLittleRest(
  { holds }: Pick<Diary, 'holds'>,
  { jobId, start, end }: Pick<Errand, 'jobId' | 'start' | 'end'>,
  limits: RestLimits,
): Refused<RestRefusal> | undefined {
  const rest = restAgainst(holds, { job: jobId, from: epochMinutes(start), to: epochMinutes(end) }, limits);
  if (!rest) return undefined;
  const { reason, ...args } = rest;
  return { refused: reason, args };
}

/** Whether this person may do this work at this position now, on nobody's word. */
export function guardPerson(
  diary: Pick<Diary, 'holds' | 'who'>,
  position: Fitting,
  errand: Errand,
  limits: RestLimits,
): Refused<'account-not-active' | UnfitRefusal | 'clash' | RestRefusal> | undefined {
  if (diary.who.state !== 'active') return { refused: 'account-not-active' };
  return unfitFor(diary.who, position, errand) ?? clashWith(diary, errand) ?? tooLittleRest(diary, errand, limits);
}
