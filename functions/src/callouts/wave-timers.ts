import type { Carried } from '@muster/domain/callouts/change';
import type { Planned, PlanRefusal } from '@muster/domain/callouts/plan-wave';
import { isRefused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { scheduleTimer, type Timer } from '@muster/domain/timer';
import type { Command } from '../platform/command.ts';
import type { Firing, TimerEffect } from '../platform/timers.ts';
import { readConstants } from '../settings/read-org.ts';
import { planCommand, sendPlanned } from './plan-wave.ts';
import { NOTHING_TO_PLAN, readPlan } from './read-plan.ts';

/** The next wave is due. */
export const waveTimer: TimerEffect = { purpose: 'wave', fire };

/** The last moment to answer the last wave. */
export const replyTimer: TimerEffect = { purpose: 'reply', fire };

async function fire({ instance, timer, now, carryOut }: Firing): Promise<void> {
  const jobId = timer.subject;
  const [constants, given] = await Promise.all([readConstants(instance), instance.store.get(Job, paths.job(jobId))]);
  const job = given.data;
  const plan = job ? await readPlan(instance, jobId, job, { constants, now }) : NOTHING_TO_PLAN;
  const answer = await carryOut(paths.job(jobId), keepingTimer(planCommand({ jobId, plan, constants, given }), timer));
  if (answer) await sendPlanned(instance, jobId, { ...answer, plan, constants }, now);
}

/** When somebody else was faster with the facts, the timer stays due for the next tick. */
function keepingTimer(
  command: Command<PlanRefusal, Carried<Planned>>,
  { purpose, subject }: Timer,
): Command<PlanRefusal, Carried<Planned>> {
  return {
    ...command,
    decide(workspace, now) {
      const decision = command.decide(workspace, now);
      if (isRefused(decision) || !decision.answer.said.isStale) return decision;
      return { ...decision, writes: [scheduleTimer(purpose, subject, now, now)] };
    },
  };
}
