import { runSchedule as contract, type Schedule } from '@muster/domain/schedules';
import type { ScheduleRun } from '@muster/domain/retention';
import { runJobReminders } from './callouts/job-reminders.ts';
import { runOverdue } from './callouts/overdue.ts';
import { runWeeklyReminders } from './callouts/weekly-reminders.ts';
import { defineCallable } from './platform/callable.ts';
import type { Instance } from './platform/instance.ts';

const RUNS: Readonly<Record<Schedule, (instance: Instance, now: Date) => Promise<ScheduleRun>>> = {
  'weekly-reminders': runWeeklyReminders,
  'job-reminders': runJobReminders,
  overdue: runOverdue,
};

/** A schedule by hand. */
export const runSchedule = defineCallable(contract, ['admin', 'supervisor'], async (instance, { input, now }) => {
  const { at, counts, isWhole, told = [] } = await RUNS[input.schedule](instance, now);
  return { at, counts, isWhole, told };
});
