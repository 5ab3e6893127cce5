import { REGION } from '@muster/domain/region';
import { onSchedule, type ScheduleFunction } from 'firebase-functions/v2/scheduler';
import { SMS_TOKEN } from '../ports/sms.ts';
import { SMTP_URL } from '../ports/smtp-url.ts';
import type { Instance } from './instance.ts';
import { RECEIPTS_KEY } from './receipt-mac.ts';
import { theInstance } from './the-instance.ts';

interface Scheduled<Found> {
  /** What the schedule does, for tests that bring their own instance. */
  run(instance: Instance): Promise<Found>;
}

/** A clock plus a plain function. `when` as Cloud Scheduler has it, for instance `every 1 minutes`. */
export function defineSchedule<Found>(
  when: string,
  run: (instance: Instance) => Promise<Found>,
  { timeoutSeconds = 180 }: { readonly timeoutSeconds?: number } = {},
): ScheduleFunction & Scheduled<Found> {
  const options = { schedule: when, region: REGION, timeoutSeconds, memory: '512MiB' as const };
  const deployed = onSchedule({ ...options, secrets: [RECEIPTS_KEY, SMTP_URL, SMS_TOKEN] }, async () => {
    await run(theInstance());
  });
  return Object.assign(deployed, { run });
}
