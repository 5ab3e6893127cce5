import type { Instance } from '../../functions/src/platform/instance.ts';
import { newMemory } from '../../functions/src/platform/memory.ts';
import type { PushMessage } from '../../functions/src/ports/push.ts';
import type { MemoryDocuments } from './store/memory-documents.ts';
import { MemoryStore } from './store/memory-store.ts';

function unused(): Instance['accounts'] {
  const never = () => Promise.reject(new Error('no accounts here'));
  return {
    create: never,
    setClaims: never,
    setPassword: never,
    endSessions: never,
    passwordResetLink: never,
    customToken: never,
    isConfirmed: never,
    remove: never,
  };
}

/** An instance that stands at one moment, on documents in memory; whatever it pushes arrives. */
export function memoryInstance(
  documents: MemoryDocuments,
  now: Date,
  onPushed: (message: PushMessage) => void = () => undefined,
): Instance {
  return {
    store: new MemoryStore(documents, async (_point, act) => {
      await Promise.resolve();
      return act();
    }),
    clock: { now: async () => now, real: () => now },
    accounts: unused(),
    push: {
      send: async (messages) => {
        for (const message of messages) onPushed(message);
        return messages.map(() => 'sent' as const);
      },
    },
    mail: { send: async () => 'sent' },
    sms: { send: async () => 'sent' },
    sandbox: true,
    memory: newMemory(),
  };
}
