import type { OutgoingPush } from '@muster/domain/messages/messages';

/** A message that reached the push service, maybe not for the first time. */
export interface Pushed {
  readonly message: OutgoingPush;
  readonly at: Date;
  /** Its place in the count of commits. */
  readonly after: number;
}
