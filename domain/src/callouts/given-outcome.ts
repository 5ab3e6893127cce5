import { isRefused, type Decided, type Fields, type Write } from '../decision.ts';
import { Job } from '../jobs/job.ts';
import type { Carried } from './change.ts';

type Outcome<Said> = Decided<Carried<Said>> | { readonly refused: string };

/** For tests: what was decided. Throws the refusal. */
export function decided<Said>(outcome: Outcome<Said>): Decided<Carried<Said>> {
  if (isRefused(outcome) || !('writes' in outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

export function jobAfter<Said>(outcome: Outcome<Said>, jobId: string): Job {
  return Job.parse(dataOf(outcome, `jobs/${jobId}`));
}

/** Of the last write of this document, as the commit would merge them; undefined when there is none. */
export function dataOf<Said>(outcome: Outcome<Said>, path: string): Fields | undefined {
  const writes = decided(outcome).writes.filter((write) => pathOf(write) === path);
  return writes.length === 0
    ? undefined
    : Object.assign({}, ...writes.map((write) => ('data' in write ? write.data : {})));
}

/** Every write as `verb path`, in order of the path. */
export function namesOf<Said>(outcome: Outcome<Said>): string[] {
  return decided(outcome)
    .writes.map((write) => `${Object.keys(write)[0]} ${pathOf(write)}`)
    .toSorted();
}

function pathOf(write: Write): string {
  return Object.values(write).find((value): value is string => typeof value === 'string') ?? '';
}
