import type { OutgoingPush } from '@muster/domain/messages/messages';

export type PushOutcome = 'sent' | 'failed' | 'no-target' | 'off';

/** Sends each message once or more with the same tag; answers in the order asked. Never throws. */
export interface PushPort {
  send(messages: readonly OutgoingPush[], now: Date): Promise<readonly PushOutcome[]>;
}
