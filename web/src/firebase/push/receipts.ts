import { inDeviceStore } from '../device-store.ts';
import { isRecord } from '../is-record.ts';

/** Signs that name one message and one person; they came with the push. Plain: nothing in the worker loads zod. */
export interface ReceiptSigns {
  readonly cause: string;
  readonly mac: string;
  readonly uid: string;
}

type What = 'shown' | 'opened' | 'declined';

interface Kept extends ReceiptSigns {
  readonly key: string;
  readonly what: What;
  readonly at: Date;
}

/** Who tells so late tells nothing that still counts. */
const KEPT_MS = 24 * 60 * 60_000;
const ADDRESS = '/api/receipts';

export function signsOf(to: string, data: Readonly<Record<string, unknown>>): ReceiptSigns | undefined {
  const { cause, mac } = data;
  return typeof cause === 'string' && typeof mac === 'string' && to !== '' ? { cause, mac, uid: to } : undefined;
}

/** Tells the server what became of a message. Without a network it is kept and told later; answers whether it is. */
export async function sendReceipt(signs: ReceiptSigns, what: What): Promise<'told' | 'kept'> {
  if (await post(signs, what)) return 'told';
  const { cause, uid } = signs;
  const kept = { ...signs, what, key: `${cause} ${uid} ${what}`, at: new Date() } satisfies Kept;
  await inDeviceStore('receipts', 'readwrite', (entries) => entries.put(kept));
  return 'kept';
}

/** What was kept goes out in the order of time; the first that fails again leaves the rest for later. */
export async function sendKeptReceipts(): Promise<'told' | 'kept'> {
  const stored: unknown[] = await inDeviceStore('receipts', 'readonly', (entries) => entries.getAll());
  const kept = stored.flatMap((entry) => toKept(entry) ?? []).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const { key, what, at, ...signs } of kept) {
    const isStale = Date.now() - at.getTime() > KEPT_MS;
    if (!isStale && !(await post(signs, what))) return 'kept';
    await inDeviceStore('receipts', 'readwrite', (entries) => entries.delete(key));
  }
  return 'told';
}

export async function forgetReceipts(): Promise<void> {
  await inDeviceStore('receipts', 'readwrite', (entries) => entries.clear());
}

/** Done with, also when the server does not want it; false is worth another try. */
async function post({ cause, mac, uid }: ReceiptSigns, what: What): Promise<boolean> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ cause, mac, uid, what });
  try {
    const { status } = await fetch(ADDRESS, { method: 'POST', headers, body, keepalive: true });
    return status < 500 && status !== 429;
  } catch {
    return false;
  }
}

function toKept(entry: unknown): Kept | undefined {
  if (!isRecord(entry)) return undefined;
  const { key, cause, mac, uid, at } = entry;
  const what = (['shown', 'opened', 'declined'] as const).find((known) => known === entry['what']);
  const isWhole = [key, cause, mac, uid].every((text) => typeof text === 'string');
  if (!isWhole || !what || !(at instanceof Date)) return undefined;
  return { key: String(key), cause: String(cause), mac: String(mac), uid: String(uid), what, at };
}
