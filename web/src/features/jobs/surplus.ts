import type { Job } from '@muster/domain/jobs/job';
import { holdersOf } from '@muster/domain/jobs/places';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';

/** More people hold a position than the changed job has places for. */
export interface Surplus {
  readonly positionId: string;
  readonly label: string;
  /** How many have to be released. */
  readonly count: number;
  readonly holders: readonly string[];
}

/** A position that is left out of the draft has no places any more. */
export function surplusOf(job: Job, drafted: JobDraft['positions']): readonly Surplus[] {
  return job.positions.flatMap(({ id, label }) => {
    const holders = holdersOf(job, id);
    const need = drafted.find((position) => position.id === id)?.need ?? 0;
    return holders.length > need ? [{ positionId: id, label, count: holders.length - need, holders }] : [];
  });
}

/** Of every position exactly as many as have to go. */
export function isSettled(surplus: readonly Surplus[], released: readonly string[]): boolean {
  return surplus.every(({ holders, count }) => holders.filter((uid) => released.includes(uid)).length === count);
}
