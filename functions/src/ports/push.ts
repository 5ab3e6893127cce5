import type { OutgoingPush, Targets } from '@muster/domain/messages/messages';

/** `later`: nothing is lost, whoever keeps the message sends it again from that moment on, with the same tag. */
export type PushOutcome =
  | 'sent'
  /** Nobody who could be reached. */
  | 'none'
  /** All sending is stopped by the organisation. */
  | 'off'
  /** Nobody could answer any more when its turn came. */
  | 'expired'
  | { readonly failed: string }
  | { readonly later: Date; readonly why: string };

export interface PushMessage extends OutgoingPush {
  /** These and no others. Left out, they are looked up. */
  readonly targets?: Targets;
  /** As a roster knew them, which may be a moment old: when none of them lives, others are looked up. */
  readonly isFromRoster?: boolean;
}

/** Sends each message once or more with the same tag; answers in the order asked. Never throws. */
export interface PushPort {
  send(messages: readonly PushMessage[], now: Date): Promise<readonly PushOutcome[]>;
}
