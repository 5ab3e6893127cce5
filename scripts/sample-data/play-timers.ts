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
  // A series, a team or the zones are not a job; the sample has none, and changes no job that has people.
  if (purpose === 'series' || purpose === 'reconf' || purpose === 'zones' || purpose === 'team') return;
  const record = { ...jobRecord(ledger, jobId), by: 'system' };
  switch (purpose) {
    case 'wave':
    case 'reply':
      return planNextWave(ledger, jobId, dueAt);
    case 'overdue':
      return void ledger.carryOut(paths.job(jobId), decideOverdue(record, dueAt), dueAt);
    case 'remind':
      return void ledger.carryOut(paths.job(jobId), decideRemind(record, dueAt), dueAt);
    case 'crewaccess':
      return void ledger.carryOut(paths.job(jobId), decideCrewAccess(record, dueAt), dueAt);
  }
}
