import type { OutgoingPush } from '@muster/domain/messages/messages';

/** A message that reached the push service, maybe not for the first time. */
export interface Pushed {
  readonly message: Omit<OutgoingPush, 'ttlSec'>;
  readonly token: string;
  readonly outcome: 'sent' | 'dead' | 'failed';
  readonly at: Date;
}
