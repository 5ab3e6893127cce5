import { inDeviceStore } from '../device-store.ts';
import { KeptCommand } from './kept-command.ts';

/** Oldest first, the order in which they are sent. */
export async function readKept(uid: string): Promise<readonly KeptCommand[]> {
  const stored: unknown[] = await inDeviceStore('outbox', 'readonly', (entries) => entries.getAll());
  const kept = stored.flatMap((entry) => KeptCommand.safeParse(entry).data ?? []);
  return kept.filter((entry) => entry.uid === uid).toSorted((a, b) => a.keptAt.getTime() - b.keptAt.getTime());
}

export async function writeKept(entry: KeptCommand): Promise<void> {
  await inDeviceStore('outbox', 'readwrite', (entries) => entries.put(entry));
}

export async function removeKept(key: string): Promise<void> {
  await inDeviceStore('outbox', 'readwrite', (entries) => entries.delete(key));
}

export async function removeAllKept(): Promise<void> {
  await inDeviceStore('outbox', 'readwrite', (entries) => entries.clear());
}
