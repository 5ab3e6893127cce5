import { decideClimb } from '@muster/domain/callouts/climb-ladder';
import { paths } from '@muster/domain/paths';
import type { Firing, TimerEffect } from '../platform/timers.ts';
import { climbCommand, followRung, readClimbing } from './take-rung.ts';

/** The next attempt to reach those of a page who gave no sign. */
export const ladderTimer: TimerEffect = { purpose: 'ladder', fire };

async function fire({ instance, timer, now, carryOut }: Firing): Promise<void> {
  const [jobId = '', id = ''] = timer.subject.split('/');
  const climbing = await readClimbing(instance, { jobId, id }, now);
  const taken = await carryOut(paths.delivery(jobId, id), climbCommand(climbing, decideClimb));
  if (taken) await followRung(instance, climbing, taken, now);
}
