import { isRefused } from '@muster/domain/decision';
import { deleteJob as contract } from '@muster/domain/callouts/callouts.contracts';
import { decideDelete, type DeleteRefusal } from '@muster/domain/callouts/delete-job';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import * as z from 'zod';
import { defineCallable } from '../platform/callable.ts';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';

const MOST = 500;

export const deleteJob = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { jobId, reason } = input;
  const beneath = await pathsBeneath(instance, jobId);
  const command: Command<DeleteRefusal, undefined> = {
    own: [],
    shared: [],
    needs: () => [],
    decide: (workspace) =>
      decideDelete({ jobId, job: workspace.get(Job, paths.job(jobId)), by: actor.uid, reason, beneath }),
  };
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  return isRefused(outcome) ? outcome : {};
});

async function pathsBeneath({ store }: Instance, jobId: string): Promise<string[]> {
  const collections = [paths.waves(jobId), paths.deliveries(jobId), paths.responses(jobId)];
  const found = await Promise.all(
    collections.map((from) => store.query(z.unknown(), { from, where: [], limit: MOST })),
  );
  return [paths.office(jobId), ...found.flat().map(({ path }) => path)];
}
