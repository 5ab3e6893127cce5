import { decideExcuse } from '@muster/domain/callouts/excuse';
import { excuse as contract } from '@muster/domain/callouts/figures.contracts';
import { isRefused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';

export const excuse = defineCallable(contract, ['admin', 'supervisor'], async (instance, { input, actor }) => {
  const { jobId, uid, excused, reason } = input;
  const path = paths.job(jobId);
  const outcome = await carryOutCommand(instance, path, {
    own: [],
    shared: [],
    needs: () => [],
    decide: (workspace) => decideExcuse({ jobId, job: workspace.get(Job, path), uid, excused, reason, by: actor.uid }),
  });
  return isRefused(outcome) ? outcome : {};
});
