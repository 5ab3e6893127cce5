import type { Contract } from '@muster/domain/contract';
import * as z from 'zod';
import { NoAnswer, NotSignedIn, Refused } from '../call-errors.ts';
import { externalStore } from '../external-store.ts';
import { callOnWire } from '../functions.ts';
import { onLeaving } from '../leaving.ts';
import { currentSession } from '../session.ts';
import type { KeptCommand } from './kept-command.ts';
import { readKept, removeAllKept, removeKept, writeKept } from './outbox-store.ts';

const LOCK = 'muster-outbox';
const FIRST_REST_MS = 2000;
const LONGEST_REST_MS = 30_000;

const tabs = new BroadcastChannel('muster-outbox');
let stopped = false;
let restMs = FIRST_REST_MS;
let nextTry: ReturnType<typeof setTimeout> | undefined;

/** What waits on this device for the person who is signed in; the same in all tabs. */
export const kept = externalStore<readonly KeptCommand[]>([]);

/** How many were carried out since the page was opened, for the line "3 things were sent". */
export const sentCount = externalStore(0);

/** What the server said to commands of this tab, the newest for each thing they were about. */
export const answers = externalStore<Readonly<Record<string, Answered>>>({});

export interface Answered {
  readonly key: string;
  readonly said: unknown;
}

export interface Keeping<Input extends z.ZodType> {
  readonly contract: Contract<string, Input>;
  readonly input: z.output<Input>;
  readonly key: string;
  readonly about: string;
  readonly label: KeptCommand['label'];
}

export type WiredKeeping = Pick<KeptCommand, 'name' | 'wire' | 'key' | 'about' | 'label'>;

/** Keeps a command until the server has answered it. It is sent at once when there is a network. */
export function keep<Input extends z.ZodType>(keeping: Keeping<Input>): Promise<void> {
  return keepAll([wired(keeping)]);
}

/** A command in its wire form, so that commands of several kinds can be kept together. */
export function wired<Input extends z.ZodType>(keeping: Keeping<Input>): WiredKeeping {
  const { contract, input, key, about, label } = keeping;
  return { name: contract.name, wire: z.encode(contract.input, input), key, about, label };
}

/** The same for many at once, sent in this order. */
export async function keepAll(keepings: readonly WiredKeeping[]): Promise<void> {
  const session = await currentSession();
  if (!session) throw new NotSignedIn();
  const now = Date.now();
  for (const [at, keeping] of keepings.entries()) {
    await writeKept({ ...keeping, uid: session.uid, state: 'waiting', keptAt: new Date(now + at) });
  }
  await reload();
  void sendKept();
}

/** Takes back what was not sent yet, or puts away what was refused. */
export async function dismiss(key: string): Promise<void> {
  await removeKept(key);
  await reload();
}

/** Sends what waits, in order, from one tab at a time. */
export async function sendKept(): Promise<void> {
  clearTimeout(nextTry);
  await navigator.locks.request(LOCK, async () => {
    const waiting = (await reload()).filter((entry) => entry.state !== 'refused');
    for (const entry of waiting) {
      if (stopped || !navigator.onLine) return;
      if (!(await sendOne(entry))) return tryLater();
    }
    restMs = FIRST_REST_MS;
  });
}

/** Answers false when it has to be sent again later. */
async function sendOne(entry: KeptCommand): Promise<boolean> {
  await change({ ...entry, state: 'sending' });
  try {
    const said = await callOnWire(entry.name, entry.wire);
    answers.set({ ...answers.get(), [entry.about]: { key: entry.key, said } });
    await removeKept(entry.key);
    sentCount.set(sentCount.get() + 1);
    await reload();
    return true;
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof NotSignedIn) {
      await change({ ...entry, state: 'waiting' });
      return false;
    }
    const refusal = error instanceof Refused ? { reason: error.reason, args: { ...error.args } } : undefined;
    if (!refusal) reportError(error);
    await change({ ...entry, state: 'refused', ...(refusal && { refusal }) });
    return true;
  }
}

async function change(entry: KeptCommand): Promise<void> {
  await writeKept(entry);
  await reload();
}

async function reload(tellTabs = true): Promise<readonly KeptCommand[]> {
  const session = await currentSession();
  kept.set(session ? await readKept(session.uid) : []);
  if (tellTabs) tabs.postMessage('changed');
  return kept.get();
}

function tryLater(): void {
  nextTry = setTimeout(() => void sendKept(), restMs);
  restMs = Math.min(restMs * 2, LONGEST_REST_MS);
}

tabs.addEventListener('message', () => void reload(false));
window.addEventListener('online', () => void sendKept());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void sendKept();
});

onLeaving({
  async stop() {
    stopped = true;
    clearTimeout(nextTry);
  },
  erase: removeAllKept,
});
