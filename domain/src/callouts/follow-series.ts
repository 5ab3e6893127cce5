import { type Decision, isRefused } from '../decision.ts';
import { paths } from '../paths.ts';
import { carried, noted, startChange, unchanged, withJob, type Carried } from './change.ts';
import { decideEdit, type EditFacts, type Edited, type EditRefusal } from './edit-job.ts';

export interface FollowFacts extends Omit<EditFacts, 'rev' | 'release'> {
  readonly seriesId: string;
  readonly seriesRev: number;
}

/** A job is stated anew as its series says; one that was changed by hand meanwhile stays as it is. */
export function decideFollowSeries(facts: FollowFacts, now: Date): Decision<EditRefusal, Carried<Edited>> {
  const { job, seriesId, seriesRev } = facts;
  const said = { state: job.state, rev: job.rev, released: [] };
  if (!job.occurrence || job.occurrence.isOwn) return unchanged(said);
  const follows = { seriesId, occurrence: { day: job.occurrence.day, rev: seriesRev, isOwn: false } };
  const edited = decideEdit({ ...facts, rev: job.rev, release: [] }, now);
  if (isRefused<EditRefusal>(edited)) return edited;
  if (edited.writes.length > 0) {
    return { ...edited, writes: [...edited.writes, { update: paths.job(facts.jobId), data: follows }] };
  }
  const isThere = job.seriesId === seriesId && job.occurrence.rev === seriesRev;
  if (isThere) return unchanged(said);
  return carried(noted(withJob(startChange(facts, now), follows), 'job.follows-series', { rev: seriesRev }), said);
}
