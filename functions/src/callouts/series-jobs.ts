import { decideCancel } from '@muster/domain/callouts/cancel-job';
import { crewToComplete } from '@muster/domain/callouts/complete-job';
import { diariesToEdit } from '@muster/domain/callouts/edit-job';
import { decideFollowSeries } from '@muster/domain/callouts/follow-series';
import type { Constants } from '@muster/domain/constants';
import { isRefused } from '@muster/domain/decision';
import { Office } from '@muster/domain/jobs/job';
import type { Series } from '@muster/domain/jobs/series';
import type { SeriesStep } from '@muster/domain/jobs/series-steps';
import { draftOn } from '@muster/domain/jobs/standing';
import { paths } from '@muster/domain/paths';
import type { Refusal } from '@muster/domain/refusal';
import { readDraftFacts } from '../jobs/draft-facts.ts';
import { makeJob } from '../jobs/make-job.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';
import { pushTold } from './push-told.ts';

const BY = 'system';

export interface SeriesWork {
  readonly instance: Instance;
  readonly seriesId: string;
  readonly series: Series;
  readonly constants: Constants;
  readonly now: Date;
}

/** Does one step; repeated, it finds it done. Answers why a job could not follow its series. */
export async function takeStep(work: SeriesWork, step: SeriesStep): Promise<Refusal | undefined> {
  switch (step.act) {
    case 'create':
      return create(work, step.day);
    case 'change':
      return change(work, step.jobId, step.day);
    case 'cancel':
      return cancel(work, step.jobId);
    case 'keep':
      return undefined;
  }
}

async function create({ instance, seriesId, series, constants, now }: SeriesWork, day: string) {
  const { ownerUid, templateId, rev } = series;
  const facts = await readDraftFacts(instance, draftOn(series.standing, day));
  const key = `${seriesId}.${day}`;
  const origin = { templateId, seriesId, occurrence: { day, rev, isOwn: false } };
  const made = await makeJob(instance, { ...facts, uid: ownerUid, key, constants, origin, seed: `series|${key}` }, now);
  return isRefused(made) ? made.refused : undefined;
}

async function change(work: SeriesWork, jobId: string, day: string): Promise<Refusal | undefined> {
  const { instance, seriesId, series, constants, now } = work;
  const [asked, { data: office }] = await Promise.all([
    readDraftFacts(instance, draftOn(series.standing, day)),
    instance.store.get(Office, paths.office(jobId)),
  ]);
  const edit = { key: `${seriesId}.${series.rev}`, asked, office, release: [], seriesId, seriesRev: series.rev };
  const command = jobCommand({
    jobId,
    by: BY,
    constants,
    readsPages: true,
    diariesOf: (facts, at) => diariesToEdit({ ...facts, ...edit, rev: facts.job.rev }, at),
    decide: (facts, at) => decideFollowSeries({ ...facts, ...edit }, at),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome.refused;
  await followUp(instance, jobId, outcome.answer, now);
  return undefined;
}

async function cancel({ instance, seriesId, series, constants, now }: SeriesWork, jobId: string) {
  const key = `${seriesId}.${series.rev}`;
  const command = jobCommand({
    jobId,
    by: BY,
    constants,
    diariesOf: crewToComplete,
    decide: (facts, at) => decideCancel({ ...facts, role: 'admin', reason: series.reason, key }, at),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome.refused === 'already-over' ? undefined : outcome.refused;
  await pushTold(instance, outcome.answer.told, now);
  return undefined;
}
