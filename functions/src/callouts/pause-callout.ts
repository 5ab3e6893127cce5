import { pauseCallout as contract } from '@muster/domain/callouts/callouts.contracts';
import type { Carried } from '@muster/domain/callouts/change';
import type { JobOutcome } from '@muster/domain/callouts/job-outcome';
import { decidePause } from '@muster/domain/callouts/pause-callout';
import { WavePage } from '@muster/domain/callouts/wave';
import { isRefused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Workspace } from '../platform/workspace.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';

type PauseRefusal = 'not-found' | 'not-published' | 'already-over';

export const pauseCallout = defineCallable(contract, STAFF, async (instance, { input, actor }) => {
  const { jobId, paused } = input;
  const constants = await readConstants(instance);
  const jobIn = (workspace: Workspace) => workspace.get(Job, paths.job(jobId));
  const pagesIn = (workspace: Workspace) => jobIn(workspace)?.pages ?? [];
  const command: Command<PauseRefusal, Carried<JobOutcome>> = {
    own: [],
    shared: [],
    needs: (workspace) => pagesIn(workspace).map((id) => paths.wave(jobId, id)),
    decide(workspace, now) {
      const job = jobIn(workspace);
      if (!job) return { refused: 'not-found' };
      const pages = pagesIn(workspace).flatMap((id) => {
        const page = workspace.get(WavePage, paths.wave(jobId, id));
        return page ? [[id, page] as const] : [];
      });
      return decidePause({ jobId, job, by: actor.uid, constants, isPaused: paused, pages: new Map(pages) }, now);
    },
  };
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
});
