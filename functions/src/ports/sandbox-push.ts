import type { Write } from '@muster/domain/decision';
import type { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import type { Store } from '../platform/store.ts';
import { readTargets } from './device-book.ts';
import type { PushMessage, PushOutcome, PushPort } from './push.ts';
import { pushSwitch } from './push-switch.ts';

const PER_COMMIT = 400;

function itemOf(message: PushMessage, state: SandboxItem['state'], at: Date): SandboxItem {
  const { ttlSec: _, targets: __, isFromRoster: ___, ...shown } = message;
  return { ...shown, channel: 'push', state, at };
}

/** One row per tag and person: a later message with the same tag replaces it, as on a phone. */
function rowOf(message: PushMessage, outcome: PushOutcome, at: Date): Write {
  const data = itemOf(message, outcome === 'sent' ? 'sent' : 'failed', at);
  return { put: paths.sandboxItem(`${message.tag}~${message.to}`.replaceAll('/', '~')), data };
}

/** Emulators only: what would reach a phone, as documents that the app shows. Whoever has no device is not reached. */
export function sandboxPush(store: Store): PushPort {
  const isOn = pushSwitch(store);
  return {
    async send(messages, now) {
      if (!(await isOn())) return messages.map(() => 'off');
      const unknown = messages.filter(({ targets }) => targets === undefined).map(({ to }) => to);
      const looked = unknown.length > 0 ? await readTargets(store, unknown) : new Map<string, readonly string[]>();
      const outcomes = messages.map(({ to, targets = looked.get(to) ?? [] }): PushOutcome => {
        return targets.length > 0 ? 'sent' : 'none';
      });
      const rows = messages.map((message, i) => rowOf(message, outcomes[i] ?? 'none', now));
      for (let from = 0; from < rows.length; from += PER_COMMIT) {
        await store.commit(rows.slice(from, from + PER_COMMIT), []);
      }
      return outcomes;
    },
  };
}
