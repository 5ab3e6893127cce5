import * as z from 'zod';

export const TIMER_PURPOSES = ['wave', 'reply', 'overdue', 'crewaccess'] as const;

/** Durable: fires once, at or after `dueAt`, by effect and deletion in one commit. */
export const Timer = z.object({
  purpose: z.enum(TIMER_PURPOSES),
  subject: z.string(),
  dueAt: z.date(),
  epoch: z.int().nonnegative(),
  createdAt: z.date(),
});
export type Timer = z.infer<typeof Timer>;
export type TimerPurpose = (typeof TIMER_PURPOSES)[number];
