import * as z from 'zod';
import type { Write } from './decision.ts';
import { paths } from './paths.ts';

export const TIMER_PURPOSES = [
  'wave',
  'reply',
  'overdue',
  'remind',
  'crewaccess',
  'series',
  'ladder',
  'drill',
  'weekly',
  'weeklyagain',
  'bulletin',
  'gap',
  'reconf',
  'welfare',
  'standin',
  'zones',
  'team',
  'release',
] as const;

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

/** Of a timer that is about one person on a job. */
export function timerSubject(jobId: string, uid?: string): string {
  return uid === undefined ? jobId : `${jobId}_${uid}`;
}

/** No code of a job holds an underscore. */
export function jobAndPerson(subject: string): { readonly jobId: string; readonly uid: string } {
  const at = subject.indexOf('_');
  return { jobId: subject.slice(0, at), uid: subject.slice(at + 1) };
}

/** Plans one, or moves it: the id says purpose and subject, so there are never two. */
export function scheduleTimer(purpose: TimerPurpose, subject: string, dueAt: Date, now: Date): Write {
  // Later plans have later epochs: whoever was told of an earlier one does nothing.
  const timer: Timer = { purpose, subject, dueAt, epoch: now.getTime(), createdAt: now };
  return { put: paths.timer(purpose, subject), data: timer };
}

export function removeTimer(purpose: TimerPurpose, subject: string): Write {
  return { remove: paths.timer(purpose, subject) };
}
