import { inDeviceStore } from '../device-store.ts';
import { isRecord } from '../is-record.ts';
import { type ShownPush, toPushNotice } from './shown-push.ts';

/** Newest first. */
export async function readShown(): Promise<readonly ShownPush[]> {
  const stored: unknown[] = await inDeviceStore('shown', 'readonly', (entries) => entries.getAll());
  const shown = stored.flatMap((entry) => toShown(entry) ?? []);
  return shown.toSorted((a, b) => b.shownAt.getTime() - a.shownAt.getTime());
}

export async function writeShown(push: ShownPush): Promise<void> {
  await inDeviceStore('shown', 'readwrite', (entries) => entries.put(push));
}

export async function removeShown(tag: string): Promise<void> {
  await inDeviceStore('shown', 'readwrite', (entries) => entries.delete(tag));
}

export async function removeAllShown(): Promise<void> {
  await inDeviceStore('shown', 'readwrite', (entries) => entries.clear());
}

function toShown(entry: unknown): ShownPush | undefined {
  const notice = toPushNotice(entry);
  const shownAt = isRecord(entry) ? entry['shownAt'] : undefined;
  return notice && shownAt instanceof Date ? { ...notice, shownAt } : undefined;
}
