import * as z from 'zod';
import { Instant, Key, contract } from './contract.ts';

/** Schedules that people may run by hand beside their clock, and what each counts. */
export const SCHEDULES = ['weekly-reminders', 'job-reminders', 'overdue'] as const;
export type Schedule = (typeof SCHEDULES)[number];

/** Who was told, and of what: the name of the message, or the job. */
export const Reached = z.object({ about: z.string(), uids: z.array(z.string()) });
export type Reached = z.infer<typeof Reached>;

/** Runs one now, as its clock would, and answers what it did. */
export const runSchedule = contract({
  name: 'runSchedule',
  input: z.strictObject({ schedule: z.enum(SCHEDULES), key: Key }),
  output: z.strictObject({
    at: Instant,
    counts: z.record(z.string(), z.int()),
    told: z.array(Reached),
    isWhole: z.boolean(),
  }),
});
