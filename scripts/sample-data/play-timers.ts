import { decideCrewAccess } from '@muster/domain/callouts/crew-access';
import { decideOverdue } from '@muster/domain/callouts/overdue';
import { decideRemind } from '@muster/domain/callouts/remind';
import { paths } from '@muster/domain/paths';
import { Timer } from '@muster/domain/timer';
import { jobRecord } from './job-facts.ts';
import type { Ledger } from './ledger.ts';
import { planNextWave } from './play-job.ts';

/** Fires every timer that is due by then, each at its own moment. */
export function playTimers(ledger: Ledger, until: Date): void {
  for (let timer = nextTimer(ledger, until); timer !== undefined; timer = nextTimer(ledger, until)) fire(ledger, timer);
}

function nextTimer(ledger: Ledger, until: Date): Timer | undefined {
  const due = [...ledger.all(Timer, paths.timers).values()].filter(({ dueAt }) => dueAt <= until);
  return due.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0];
}

function fire(ledger: Ledger, { purpose, subject: jobId, dueAt }: Timer): void {
  ledger.remove(paths.timer(purpose, jobId));
  switch (purpose) {
    // Not of jobs: the sample has no series, changes no job that has people, and has rosters only at its end.
    case 'series':
    case 'reconf':
    case 'welfare':
    case 'standin':
    case 'weekly':
    case 'weeklyagain':
    case 'bulletin':
    case 'gap':
    case 'zones':
    case 'team':
    case 'release':
    case 'drill':
    case 'ladder':
      return;
    case 'wave':
    case 'reply':
      return planNextWave(ledger, jobId, dueAt);
    case 'overdue':
      return void ledger.carryOut(paths.job(jobId), decideOverdue(recordOf(ledger, jobId), dueAt), dueAt);
    case 'remind':
      return void ledger.carryOut(paths.job(jobId), decideRemind(recordOf(ledger, jobId), dueAt), dueAt);
    case 'crewaccess':
      return void ledger.carryOut(paths.job(jobId), decideCrewAccess(recordOf(ledger, jobId), dueAt), dueAt);
  }
}

function recordOf(ledger: Ledger, jobId: string) {
  return { ...jobRecord(ledger, jobId), by: 'system' };
}
