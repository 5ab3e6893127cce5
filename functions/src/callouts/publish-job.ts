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
import type { Instance } from '../platform/instance.ts';
import type { Read } from '../platform/store.ts';
import { readConstants } from '../settings/read-org.ts';
import { showOpenWork } from './open-work.ts';
import { sendPlanned } from './plan-wave.ts';
import { readPlan } from './read-plan.ts';

type Publishing = Omit<PublishFacts, 'job'>;

interface Wanted {
  readonly jobId: string;
  readonly rev: number;
  readonly key: string;
  readonly by: string;
}

export const publishJob = defineCallable(contract, STAFF, (instance, { input, actor, now }) =>
  publish(instance, { ...input, by: actor.uid }, now),
);

/** Publishing and the first wave are one commit: whoever sees the job open sees who is asked. */
export async function publish(instance: Instance, { jobId, rev, key, by }: Wanted, now: Date) {
  const [constants, given] = await Promise.all([readConstants(instance), instance.store.get(Job, paths.job(jobId))]);
  const job = given.data;
  if (!job) return { refused: 'not-found' as const };
  const plan = await readPlan(instance, jobId, job, { constants, now });
  const command = publishCommand({ jobId, by, rev, key, constants, plan }, given);
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;

  if (job.mode === 'queue') await showOpenWork(instance);
  const { said } = outcome.answer;
  if (said.isStale) return { refused: 'stale' as const };
  const more = await sendPlanned(instance, jobId, { ...outcome.answer, plan, constants }, now);
  return { state: said.state, rev: said.rev, asked: said.asked + more };
}

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
