import type { Decision } from '../decision.ts';
import type { History } from '../jobs/history.ts';
import type { CrewMember, Job } from '../jobs/job.ts';
import { paths } from '../paths.ts';
import { dayOf } from '../time/local-day.ts';
import { carried, noted, startChange, unchanged, withJob, withWrites } from './change.ts';
import type { Carried, JobFacts } from './change.ts';

/** A day after the end the crew no longer reads the job; each keeps an entry without its address. */
export function decideCrewAccess(facts: JobFacts, now: Date): Decision<never, Carried<undefined>> {
  const { jobId, job } = facts;
  if (job.state !== 'completed' || job.crewUids.length === 0) return unchanged(undefined);

  const past = [...job.pastCrewUids.filter((uid) => !job.crewUids.includes(uid)), ...job.crewUids];
  const closed = withJob(startChange(facts, now), { crewUids: [], pastCrewUids: past });
  const entries = Object.entries(job.crew).map(([uid, member]) => ({
    put: paths.history(uid, jobId),
    data: historyOf(job, member),
  }));
  return carried(noted(withWrites(closed, ...entries), 'crew.access-ended', { crew: job.crewUids.length }), undefined);
}

function historyOf({ title, start, end, tz, area, positions }: Job, { pos, phase }: CrewMember): History {
  const minutes = phase === 'done' ? Math.round((end.getTime() - start.getTime()) / 60_000) : 0;
  const position = positions.find(({ id }) => id === pos)?.label ?? pos;
  return { title, day: dayOf(start, tz), minutes, position, area };
}
