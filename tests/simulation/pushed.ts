import type { OutgoingPush } from '@muster/domain/messages/messages';

/** A message that reached the push service, maybe not for the first time. */
export interface Pushed {
  readonly message: Omit<OutgoingPush, 'ttlSec'>;
  readonly token: string;
  readonly outcome: 'sent' | 'dead' | 'failed';
  readonly at: Date;
}

/** A mail or an SMS that left. */
export interface SentOutside {
  readonly channel: 'mail' | 'sms';
  /** Of the message, the same however often it is handed over. */
  readonly id: string;
  readonly to: string;
  readonly at: Date;
}
