import type { NoticeKind, Params, Urgency } from '@muster/domain/messages/messages';
import type { MessageKey } from '@muster/domain/messages/texts';

/** A message that leaves the app for a mailbox or a telephone. */
export interface OutsideMessage {
  /** The same message keeps its id however often it is handed over, so that nobody gets it twice. */
  readonly id: string;
  /** Address, or number in the international form. */
  readonly to: string;
  readonly toUid: string;
  readonly kind: NoticeKind;
  readonly urgency: Urgency;
  readonly key: MessageKey;
  readonly params: Params;
  /** Within the app, from the first slash on. */
  readonly link: string;
  readonly lang: string;
}

/** `later`: it did not leave, whoever keeps it hands it over again from that moment on. */
export type HandedOver = 'sent' | { readonly failed: string } | { readonly later: Date; readonly why: string };

/** Renders the message in the recipient's language and hands it over. Never throws. */
export interface OutsidePort {
  send(message: OutsideMessage, now: Date): Promise<HandedOver>;
}
