import type { Params } from '@muster/domain/messages/messages';
import type { MessageKey } from '@muster/domain/messages/texts';

export interface OutgoingMail {
  readonly to: string;
  readonly toUid: string;
  readonly key: MessageKey;
  /** Besides these the text may name `{{link}}`. */
  readonly params: Params;
  /** Within the app, from the first slash on. */
  readonly link: string;
  readonly lang: string;
}

/** Renders the text in the recipient's language and sends it. Never throws. */
export interface MailPort {
  send(mail: OutgoingMail, now: Date): Promise<'sent' | 'failed'>;
}
