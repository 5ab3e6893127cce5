import type { Job, JobState } from '../jobs/job.ts';

/** What the desk is told after a change of a job. */
export interface JobOutcome {
  readonly state: JobState;
  readonly rev: number;
}

export function outcomeOf({ state, rev }: Job): JobOutcome {
  return { state, rev };
}
