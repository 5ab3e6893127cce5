import { REGION } from '@muster/domain/region';
import { Timer } from '@muster/domain/timer';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import * as z from 'zod';
import { EFFECTS } from './effects.ts';
import type { Instance } from './platform/instance.ts';
import { RECEIPTS_KEY } from './platform/receipt-mac.ts';
import { SMS_TOKEN } from './ports/sms.ts';
import { SMTP_URL } from './ports/smtp-url.ts';
import { theInstance } from './platform/the-instance.ts';
import { fireTimer } from './platform/timers.ts';

const Nudged = z.object({ timerPath: z.string(), epoch: z.int() });

/** A timer that moved or fired is left alone. */
export async function fireNudged(instance: Instance, data: unknown): Promise<void> {
  const { timerPath, epoch } = Nudged.parse(data);
  const { data: timer } = await instance.store.get(Timer, timerPath);
  if (timer?.epoch === epoch) await fireTimer(instance, EFFECTS.timers, timerPath, timer);
}

const options = { region: REGION, concurrency: 80, memory: '512MiB' } as const;

/** A timer too short to wait for the tick is due. */
export const nudge = onTaskDispatched({ ...options, secrets: [RECEIPTS_KEY, SMTP_URL, SMS_TOKEN] }, ({ data }) =>
  fireNudged(theInstance(), data),
);
