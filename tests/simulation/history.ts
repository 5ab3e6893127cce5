import { AuditEntry } from '@muster/domain/audit/audit';
import type { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import * as z from 'zod';
import type { Database } from './database.ts';
import { jobChanges, type CommitSeen } from './trace.ts';

const Step = z.object({
  op: z.string(),
  by: z.string(),
  diff: z.object({ uid: z.string(), pos: z.string() }).partial(),
});
export type Step = z.infer<typeof Step>;
const Steps = z.object({ ops: z.array(Step) });

/** Later than any other on the list. */
const LATEST = new Date(8.64e15);

/** What a commit did to one job, in the order in which it was decided. */
export function stepsOf(commit: CommitSeen, jobId: string): Step[] {
  const entries = commit.changes.filter(({ path }) => path.startsWith(`audit/jobs~${jobId}~`));
  return entries.flatMap(({ after }) => {
    const { op, by, diff } = AuditEntry.parse(after);
    return Steps.safeParse(diff).data?.ops ?? [{ op, by, diff: Step.shape.diff.parse(diff) }];
  });
}

const LEAVING: readonly string[] = ['crew.withdrawn', 'crew.undone', 'crew.released', 'crew.noShow'];

/** Only who holds a place and who stands by: enough to say what the next decision saw. */
export function afterStep(job: Job, { op, diff: { uid, pos } }: Step): Job {
  if (uid === undefined) return job;
  const { [uid]: _left, ...others } = job.crew;
  const standby = job.standby.filter((entry) => entry.uid !== uid);
  if (LEAVING.includes(op)) return { ...job, crew: others };
  if (op === 'standby.left') return { ...job, standby };
  if (op === 'standby.joined') return { ...job, standby: [...standby, { uid, pos: pos ?? '', at: LATEST }] };
  const joins = op === 'offer.accepted' || op === 'standby.promoted' || op === 'crew.chosen';
  if (!joins || pos === undefined) return job;
  const [at, name] = [new Date(0), uid];
  return {
    ...{ ...job, standby },
    crew: { ...others, [uid]: { pos, name, at, phase: 'confirmed', source: 'tap', lead: false, rev: 0 } },
  };
}

/** The job between the decisions of a group, which no reader ever sees but the next decision does. */
function statesWithin(commit: CommitSeen, jobId: string, before: Job): Job[] {
  let job = before;
  return stepsOf(commit, jobId).map((step) => {
    job = afterStep(job, step);
    return job;
  });
}

/** The job before commit `from`, and as each decision up to commit `to` left it. */
export function jobStates({ commits }: Database, jobId: string, from: number, to: number): Job[] {
  const earlier = commits
    .slice(0, from)
    .findLast(({ changes }) => changes.some(({ path }) => path === paths.job(jobId)));
  const first = earlier && jobChanges(earlier).find((change) => change.jobId === jobId)?.after;
  const during = commits.slice(from, to).flatMap((commit) =>
    jobChanges(commit).flatMap(({ jobId: id, before, after }) => {
      if (id !== jobId || !after) return [];
      return before ? [...statesWithin(commit, jobId, before), after] : [after];
    }),
  );
  return first ? [first, ...during] : during;
}
