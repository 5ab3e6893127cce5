import type { Carried, JobFacts } from '@muster/domain/callouts/change';
import type { PlanFacts } from '@muster/domain/callouts/plan-wave';
import type { Constants } from '@muster/domain/constants';
import { isRefused, type Decision, type Refused } from '@muster/domain/decision';
import { Job, Office } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import type { Refusal } from '@muster/domain/refusal';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { sendPlanned } from './plan-wave.ts';
import type { NeighboursRead } from './read-neighbours.ts';
import { readPlan } from './read-plan.ts';

const MOST_TRIES = 5;

interface Planning {
  readonly jobId: string;
  readonly constants: Constants;
  /** Instead of everybody in reach. */
  readonly people?: NeighboursRead;
}

interface Ledgers extends Pick<JobFacts, 'job'> {
  readonly office: Office | undefined;
}

type Stale = { readonly isStale: boolean };

/** Something that staff decide on a plan. When somebody planned or edited meanwhile it is read again. */
export async function carryOutPlanned<R extends Refusal, Said extends Stale>(
  instance: Instance,
  { jobId, constants, people }: Planning,
  now: Date,
  commandOn: (plan: PlanFacts) => Command<R, Carried<Said>>,
): Promise<Said | Refused<R | 'busy' | 'not-found'>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { data: job } = await instance.store.get(Job, paths.job(jobId));
    if (!job) return { refused: 'not-found' };
    const plan = await readPlan(instance, jobId, job, { constants, now }, people);
    const outcome = await carryOutCommand(instance, paths.job(jobId), commandOn(plan));
    if (isRefused(outcome)) return outcome;
    await sendPlanned(instance, jobId, { ...outcome.answer, plan, constants }, now);
    if (!outcome.answer.said.isStale) return outcome.answer.said;
  }
  return { refused: 'busy' };
}

/** A decision on a job and what only staff see of it. */
export function planningCommand<R extends Refusal, Said>(
  jobId: string,
  decide: (ledgers: Ledgers, now: Date) => Decision<R, Carried<Said>>,
): Command<R | 'not-found', Carried<Said>> {
  return {
    own: [],
    shared: [],
    needs: () => [paths.office(jobId)],
    decide(workspace, now) {
      const job = workspace.get(Job, paths.job(jobId));
      if (!job) return { refused: 'not-found' };
      return decide({ job, office: workspace.get(Office, paths.office(jobId)) }, now);
    },
  };
}
