import type { Constants } from '../constants.ts';
import type { Job, Position, StandbyEntry } from '../jobs/job.ts';
import { placesNeeded } from '../jobs/places.ts';
import { paths } from '../paths.ts';
import { noted, withJob, withWrites, type Change } from './change.ts';

/** Reason of a response that waits for staff to choose. */
export const APPLIED = 'applied';

type Limits = Pick<Constants, 'standbyShare' | 'standbyMin' | 'standbyMax'>;

/** People who may stand by: a share of the need, within limits. */
export function standbyLimit(positions: Job['positions'], { standbyShare, standbyMin, standbyMax }: Limits): number {
  return Math.min(standbyMax, Math.max(standbyMin, Math.ceil(standbyShare * placesNeeded(positions))));
}

export function standbyRoom(job: Job, limits: Limits): number {
  return Math.max(0, standbyLimit(job.positions, limits) - waitingOn(job).length);
}

/** Those on the list who move up or are asked by themselves. */
export function waitingOn({ standby }: Pick<Job, 'standby'>): StandbyEntry[] {
  return standby.filter(({ applied }) => applied !== true);
}

export function applicantsOf({ standby }: Pick<Job, 'standby'>): StandbyEntry[] {
  return standby.filter(({ applied }) => applied === true);
}

export function isOnStandby(job: Pick<Job, 'standby'>, uid: string): boolean {
  return job.standby.some((entry) => entry.uid === uid);
}

/** From 1, among those who stand by for the same position; 0 for somebody who does not. */
export function standbyRank(job: Pick<Job, 'standby'>, uid: string): number {
  const own = job.standby.find((entry) => entry.uid === uid);
  return job.standby.filter((entry) => entry.pos === own?.pos).findIndex((entry) => entry.uid === uid) + 1;
}

/** In the order in which a free place of this position goes: those who stand by for it, then the others. */
export function standbyFor(job: Pick<Job, 'standby'>, position: Pick<Position, 'id'>): StandbyEntry[] {
  const waiting = waitingOn(job);
  const own = waiting.filter((entry) => entry.pos === position.id);
  return [...own, ...waiting.filter((entry) => entry.pos !== position.id)];
}

/**
 * Puts a person on the list, which is ordered by position and then by the instant of joining. Those
 * decided together share one instant; a later one is set a moment after, so that the order is total.
 */
export function joinStandby(change: Change, uid: string, position: Position, applied = false): Change {
  const { jobId, job, now } = change;
  const last = Math.max(0, ...job.standby.map(({ at }) => at.getTime()));
  const at = new Date(Math.max(now.getTime(), last + 1));
  const standby = inOrder([...job.standby, { uid, pos: position.id, at, ...(applied && { applied }) }], job.positions);
  const wave = job.callout?.wave ?? 0;
  const reason = applied ? APPLIED : undefined;
  const response = { uid, answer: 'standby', reason, pos: position.id, wave, rev: job.rev, at };
  const joined = withWrites(withJob(change, { standby }), { put: paths.response(jobId, uid), data: response });
  return noted(joined, applied ? 'offer.applied' : 'standby.joined', { uid, pos: position.id });
}

/** Off the list. Their response goes too: what they are now is said elsewhere or nowhere. */
export function dropStandby(change: Change, uids: readonly string[]): Change {
  const dropped = change.job.standby.filter(({ uid }) => uids.includes(uid));
  if (dropped.length === 0) return change;
  const standby = change.job.standby.filter(({ uid }) => !uids.includes(uid));
  const writes = dropped.map(({ uid }) => ({ remove: paths.response(change.jobId, uid) }));
  return withWrites(withJob(change, { standby }), ...writes);
}

/** Positions that are gone come last. */
export function inOrder(standby: readonly StandbyEntry[], positions: readonly Pick<Position, 'id'>[]): StandbyEntry[] {
  const place = new Map(positions.map(({ id }, i) => [id, i]));
  const orderOf = ({ pos }: StandbyEntry) => place.get(pos) ?? positions.length;
  return standby.toSorted((a, b) => orderOf(a) - orderOf(b) || a.at.getTime() - b.at.getTime());
}
