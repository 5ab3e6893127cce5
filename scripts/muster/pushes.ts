import { styleText } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import type { FirestoreStore } from '../../functions/src/platform/db.ts';
import type { Read } from '../../functions/src/platform/store.ts';
import type { Context } from './context.ts';
import { needEmulators } from './health.ts';
import { withStore } from './local-store.ts';
import type { Report } from './report.ts';

const LOOK_AGAIN_MS = 1000;

export interface PushesWanted {
  readonly limit: number;
  readonly follow: boolean;
}

/** What would have left for phones and mailboxes, oldest first. */
export async function pushes({ suite, json }: Context, { limit, follow }: PushesWanted): Promise<Report> {
  await needEmulators(suite);
  return withStore(suite, async (store) => {
    const items = await newest(store, limit);
    if (!follow) return { ok: true, lines: items.map(lineOf), data: { pushes: items } };
    const print = (item: SandboxItem) => console.log(json ? JSON.stringify(item) : lineOf(item));
    for (const item of items) print(item);
    return followNew(store, items.at(-1)?.at ?? new Date(0), print);
  });
}

/** Until the process is ended. */
async function followNew(store: FirestoreStore, since: Date, print: (item: SandboxItem) => void): Promise<never> {
  let last = since;
  for (;;) {
    await wait(LOOK_AGAIN_MS);
    const query = {
      from: paths.sandbox,
      where: [['at', '>', last] as const],
      orderBy: [['at', 'asc'] as const],
      limit: 500,
    };
    for (const item of itemsOf(await store.query(SandboxItem, query))) {
      print(item);
      last = item.at;
    }
  }
}

async function newest(store: FirestoreStore, limit: number): Promise<SandboxItem[]> {
  const found = await store.query(SandboxItem, { from: paths.sandbox, where: [], orderBy: [['at', 'desc']], limit });
  return itemsOf(found).toReversed();
}

function itemsOf(reads: readonly Read<SandboxItem>[]): SandboxItem[] {
  return reads.flatMap(({ data }) => data ?? []);
}

export function lineOf({ at, channel, to, title, text, state }: SandboxItem): string {
  const when = at.toISOString().slice(0, 19).replace('T', ' ');
  return `${styleText('dim', when)} ${channel.padEnd(4)} ${styleText('bold', to)} ${title}: ${text} (${state})`;
}
