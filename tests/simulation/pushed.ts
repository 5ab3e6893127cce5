import type { OutgoingPush } from '@muster/domain/messages/messages';
import type { PushOutcome } from '../../functions/src/ports/push.ts';

/** A message that reached the push service, maybe not for the first time. */
export interface Pushed {
  readonly message: OutgoingPush;
  readonly outcome: PushOutcome;
  readonly at: Date;
}
