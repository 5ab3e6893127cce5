import type { Write } from '@muster/domain/decision';
import type { OutgoingPush, SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import type { Store } from '../platform/store.ts';
import type { PushPort } from './push.ts';

const PER_COMMIT = 400;

function itemOf(message: OutgoingPush, at: Date): SandboxItem {
  const { ttlSec: _, ...shown } = message;
  return { ...shown, channel: 'push', state: 'sent', at };
}

/** One row per tag and person: a later message with the same tag replaces it, as on a phone. */
function rowOf(message: OutgoingPush, at: Date): Write {
  return { put: paths.sandboxItem(`${message.tag}~${message.to}`.replaceAll('/', '~')), data: itemOf(message, at) };
}

/** Emulators only: what would reach a phone, as documents that the app shows. */
export function sandboxPush(store: Store): PushPort {
  return {
    async send(messages, now) {
      const rows = messages.map((message) => rowOf(message, now));
      for (let from = 0; from < rows.length; from += PER_COMMIT) {
        await store.commit(rows.slice(from, from + PER_COMMIT), []);
      }
      return messages.map(() => 'sent');
    },
  };
}
