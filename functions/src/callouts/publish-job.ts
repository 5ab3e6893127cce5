import { publishJob as contract } from '@muster/domain/callouts/callouts.contracts';
import type { Carried } from '@muster/domain/callouts/change';
import {
  decidePublish,
  type Published,
  type PublishFacts,
  type PublishRefusal,
} from '@muster/domain/callouts/publish-job';
import { isRefused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Read } from '../platform/store.ts';
import { readConstants } from '../settings/read-org.ts';
import { sendPlanned } from './plan-wave.ts';
import { readPlan } from './read-plan.ts';

type Publishing = Omit<PublishFacts, 'job'>;

/** Publishing and the first wave are one commit: whoever sees the job open sees who is asked. */
export const publishJob = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const { jobId, rev, key } = input;
  const [constants, given] = await Promise.all([readConstants(instance), instance.store.get(Job, paths.job(jobId))]);
  const job = given.data;
  if (!job) return { refused: 'not-found' };
  const plan = await readPlan(instance, jobId, job, constants);
  const command = publishCommand({ jobId, by: actor.uid, rev, key, constants, plan }, given);
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;

  const { said } = outcome.answer;
  if (said.isStale) return { refused: 'stale' };
  const more = await sendPlanned(instance, jobId, { ...outcome.answer, plan, constants }, now);
  return { state: said.state, rev: said.rev, asked: said.asked + more };
});

function publishCommand(
  publishing: Publishing,
  given: Read<Job>,
): Command<PublishRefusal | 'not-found', Carried<Published>> {
  return {
    own: [],
    shared: [],
    given: [given],
    needs: () => [],
    decide(workspace, now) {
      const job = workspace.get(Job, paths.job(publishing.jobId));
      return job ? decidePublish({ ...publishing, job }, now) : { refused: 'not-found' };
    },
  };
}
