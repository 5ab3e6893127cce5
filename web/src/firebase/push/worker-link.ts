import { isRecord } from '../is-record.ts';
import { onLeaving } from '../leaving.ts';
import type { PushNotice } from './shown-push.ts';
import { removeAllShown, removeShown } from './shown-push-store.ts';
import type { ToWorker } from './worker-messages.ts';

async function tellWorker(message: ToWorker): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  registration?.active?.postMessage(message);
}

/** Shows a sandbox push as a real notification, as the push service would. */
export async function showNotice(push: PushNotice): Promise<void> {
  // On the first visit the worker is still being installed; a push service would wait for it as well.
  await navigator.serviceWorker?.ready;
  await tellWorker({ type: 'show', push });
}

/** The offer was answered or is gone: its notice leaves every tray of this device. */
export async function closeNotice(tag: string): Promise<void> {
  await removeShown(tag);
  await tellWorker({ type: 'close', tag });
}

/** What phones could not tell without a network is told when there is one; answers how to stop. */
export function retryReceipts(): () => void {
  const retry = () => {
    tellWorker({ type: 'retry' }).catch(reportError);
  };
  if (navigator.onLine) retry();
  window.addEventListener('online', retry);
  return () => window.removeEventListener('online', retry);
}

/** Follows taps on notices while the page is open; answers how to stop. */
export function onNoticeTapped(open: (link: string) => void): () => void {
  const hear = (event: MessageEvent<unknown>) => {
    const { data } = event;
    if (isRecord(data) && data['type'] === 'open' && typeof data['link'] === 'string') open(data['link']);
  };
  navigator.serviceWorker?.addEventListener('message', hear);
  return () => navigator.serviceWorker?.removeEventListener('message', hear);
}

/** Tags of the notices that still are in the tray. */
export async function tagsInTray(): Promise<ReadonlySet<string>> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const notices = (await registration?.getNotifications()) ?? [];
  return new Set(notices.map((notice) => notice.tag));
}

onLeaving({
  stop: async () => {},
  async erase() {
    await removeAllShown();
    await tellWorker({ type: 'forget' });
  },
});
