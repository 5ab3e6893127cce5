import { REGION } from '@muster/domain/region';
import { onSchedule, type ScheduleFunction } from 'firebase-functions/v2/scheduler';
import type { Instance } from './instance.ts';
import { RECEIPTS_KEY } from './receipt-mac.ts';
import { theInstance } from './the-instance.ts';

interface Scheduled {
  /** What the schedule does, for tests that bring their own instance. */
  run(instance: Instance): Promise<unknown>;
}

/** A clock plus a plain function. `when` as Cloud Scheduler has it, for instance `every 1 minutes`. */
export function defineSchedule(
  when: string,
  run: (instance: Instance) => Promise<unknown>,
): ScheduleFunction & Scheduled {
  const options = { schedule: when, region: REGION, timeoutSeconds: 180, memory: '512MiB' } as const;
  const deployed = onSchedule({ ...options, secrets: [RECEIPTS_KEY] }, async () => {
    await run(theInstance());
  });
  return Object.assign(deployed, { run });
}
