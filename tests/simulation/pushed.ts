import type { OutgoingPush } from '@muster/domain/messages/messages';

/** A message that reached the push service, maybe not for the first time. */
export interface Pushed {
  readonly message: OutgoingPush;
  readonly outcome: 'sent' | 'failed';
  readonly at: Date;
}
