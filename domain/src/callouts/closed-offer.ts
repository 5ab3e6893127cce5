import type { Job } from '../jobs/job.ts';
import { decodeSends } from '../messages/delivery-row.ts';
import { isOnStandby } from './standby.ts';
import type { Delivery } from './delivery.ts';
import type { Response } from './wave.ts';

interface Facts {
  readonly job: Pick<Job, 'crew' | 'standby'>;
  readonly delivery: Pick<Delivery, 'rows'>;
  /** Of everybody who answered otherwise than by accepting. */
  readonly responses: ReadonlyMap<string, Pick<Response, 'answer'>>;
}

/** Whose phone still shows an offer that has no place left: it was pushed there, and they did not answer it. */
export function stillShown({ job, delivery, responses }: Facts): { readonly uid: string; readonly lang: string }[] {
  return Object.entries(delivery.rows).flatMap(([uid, { d, lang = 'en' }]) => {
    const isPushed = decodeSends(d).some(({ channel, is }) => channel === 'push' && is === 'sent');
    const hasAnswered = uid in job.crew || isOnStandby(job, uid) || responses.has(uid);
    return isPushed && !hasAnswered ? [{ uid, lang }] : [];
  });
}
