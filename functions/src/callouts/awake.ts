import type { Constants } from '@muster/domain/constants';
import type { Urgency } from '@muster/domain/messages/messages';
import type { Reader } from '@muster/domain/messages/notice-step';
import { pushTime, quietOf } from '@muster/domain/messages/quiet-hours';

interface Hours {
  readonly readers: ReadonlyMap<string, Pick<Reader, 'prefs' | 'tz'>>;
  readonly constants: Constants;
  readonly urgency: Urgency;
}

/** Whether something of this urgency may ring for the person now. Nobody wakes whom nobody knows. */
export function mayRing(hours: Hours, uid: string, now: Date): boolean {
  return hours.readers.has(uid) && wakesFor(hours, uid, now) === undefined;
}

/** When it may ring for somebody for whom it may not now. */
export function wakesFor({ readers, constants, urgency }: Hours, uid: string, now: Date): Date | undefined {
  const reader = readers.get(uid);
  const time = reader && pushTime({ urgency, quiet: quietOf(reader.prefs, constants), tz: reader.tz }, now);
  return time instanceof Date ? time : undefined;
}
