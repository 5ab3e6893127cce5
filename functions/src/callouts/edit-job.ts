import { editJob as contract } from '@muster/domain/callouts/callouts.contracts';
import { decideEdit, diariesToEdit } from '@muster/domain/callouts/edit-job';
import { isRefused } from '@muster/domain/decision';
import { Office } from '@muster/domain/jobs/job';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { readDraftFacts } from '../jobs/draft-facts.ts';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';

export const editJob = defineCallable(contract, STAFF, async (instance, { input, actor }) => {
  const { jobId, rev, key, draft, release } = input;
  const [asked, constants, { data: office }] = await Promise.all([
    readDraftFacts(instance, draft, actor),
    readConstants(instance),
    instance.store.get(Office, paths.office(jobId)),
  ]);
  const edit = { rev, key, asked, release, office };
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    readsPages: true,
    diariesOf: (facts, now) => diariesToEdit({ ...facts, ...edit }, now),
    decide: (facts, now) => decideEdit({ ...facts, ...edit }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return { ...outcome.answer.said, released: [...outcome.answer.said.released] };
});
