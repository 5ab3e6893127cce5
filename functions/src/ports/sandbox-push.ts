import type { Write } from '@muster/domain/decision';
import type { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../platform/store.ts';
import { readTargets } from './device-book.ts';
import type { PushMessage, PushOutcome, PushPort } from './push.ts';
import { pushSwitch } from './push-switch.ts';
import { sandboxTrouble } from './sandbox-trouble.ts';

const PER_COMMIT = 400;
/** What a push service asks for that names no other time. */
const RETRY_AFTER_MS = 60_000;
/** Well within what an attempt may take. */
const SLOW_MS = 5000;

function itemOf(message: PushMessage, state: SandboxItem['state'], at: Date): SandboxItem {
  const { ttlSec: _, targets: __, isFromRoster: ___, ...shown } = message;
  return { ...shown, channel: 'push', state, at };
}

function stateAfter(outcome: PushOutcome): SandboxItem['state'] {
  if (outcome === 'sent') return 'sent';
  return typeof outcome === 'object' && 'later' in outcome ? 'queued' : 'failed';
}

/** One row per tag and person: a later message with the same tag replaces it, as on a phone. */
function rowOf(message: PushMessage, state: SandboxItem['state'], at: Date): Write {
  return {
    put: paths.sandboxItem(`${message.tag}~${message.to}`.replaceAll('/', '~')),
    data: itemOf(message, state, at),
  };
}

async function show(
  store: Store,
  messages: readonly PushMessage[],
  stateOf: (at: number) => SandboxItem['state'],
  now: Date,
): Promise<void> {
  const rows = messages.map((message, i) => rowOf(message, stateOf(i), now));
  for (let from = 0; from < rows.length; from += PER_COMMIT) {
    await store.commit(rows.slice(from, from + PER_COMMIT), []);
  }
}

/**
 * Emulators only: what would reach a phone, as documents that the app shows. Whoever has no device is not reached.
 * Busy, it answers as a push service does with 429 and a Retry-After; slow, it takes its time.
 */
export function sandboxPush(store: Store): PushPort {
  const isOn = pushSwitch(store);
  const readTrouble = sandboxTrouble(store);
  return {
    async send(messages, now) {
      if (messages.length === 0) return [];
      if (!(await isOn())) return messages.map(() => 'off');
      const trouble = await readTrouble(now);
      const unknown = messages.filter(({ targets }) => targets === undefined).map(({ to }) => to);
      const looked = unknown.length > 0 ? await readTargets(store, unknown) : new Map<string, readonly string[]>();
      const busy = { later: new Date(now.getTime() + RETRY_AFTER_MS), why: 'QUOTA_EXCEEDED' };
      const outcomes = messages.map(({ to, targets = looked.get(to) ?? [] }): PushOutcome => {
        if (targets.length === 0) return 'none';
        return trouble?.is === 'busy' ? busy : 'sent';
      });
      if (trouble?.is === 'slow') {
        await show(store, messages, () => 'queued', now);
        await wait(SLOW_MS);
      }
      await show(store, messages, (at) => stateAfter(outcomes[at] ?? 'none'), now);
      return outcomes;
    },
  };
}
