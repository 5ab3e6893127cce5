import type { Constants } from '../constants.ts';
import type { Job } from '../jobs/job.ts';
import { encodeSends } from '../messages/delivery-row.ts';
import { latestUsefulFor, pushTime, quietOf, type PushTime } from '../messages/quiet-hours.ts';
import type { Hush } from '../people/prefs.ts';
import type { DeliveryRow } from './delivery.ts';

export interface Hushed {
  /** Of the person; unknown, nothing is held. */
  readonly tz?: string | undefined;
  readonly hush?: Hush | undefined;
}

type QuietHours = Pick<Constants, 'quietFromMin' | 'quietToMin'>;
type Asking = Pick<Job, 'urgency' | 'start'>;

/** When the push of an offer may leave. */
function offerTime({ urgency, start }: Asking, { tz, hush }: Hushed, constants: QuietHours, now: Date): PushTime {
  if (tz === undefined || urgency === 'urgent') return 'now';
  const quiet = quietOf({ quietFrom: hush?.from, quietTo: hush?.to }, constants);
  return pushTime({ urgency, quiet, tz, latestUseful: latestUsefulFor(start) }, now);
}

const QUEUED = encodeSends([{ channel: 'push', is: 'queued', afterSec: 0 }]);
const suppressed = (why: string) => encodeSends([{ channel: 'push', is: 'suppressed', why, afterSec: 0 }]);

/** How the push of one person stands when the page is written. */
export function firstSend(
  job: Asking,
  person: Hushed,
  constants: QuietHours,
  now: Date,
): Pick<DeliveryRow, 'd' | 'at'> {
  if (person.hush?.muted && job.urgency !== 'urgent') return { d: suppressed('muted') };
  const time = offerTime(job, person, constants, now);
  if (time === 'silent') return { d: suppressed('quiet') };
  return time === 'now' ? { d: QUEUED } : { d: QUEUED, at: time };
}

/** The latest moment at which somebody of these is told; undefined when all hear of it now. */
export function lastTold(job: Asking, people: readonly Hushed[], constants: QuietHours, now: Date): Date | undefined {
  const times = people.map((person) => offerTime(job, person, constants, now));
  const held = times.flatMap((time) => (time instanceof Date ? [time.getTime()] : []));
  return held.length === 0 ? undefined : new Date(Math.max(...held));
}
