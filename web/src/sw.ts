import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isRecord } from './firebase/is-record.ts';
import { type PushNotice, toPushNotice } from './firebase/push/shown-push.ts';
import { removeAllShown, removeShown, writeShown } from './firebase/push/shown-push-store.ts';
import type { FromWorker } from './firebase/push/worker-messages.ts';

declare const self: ServiceWorkerGlobalScope;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/__\//, /^\/api\//] }));

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  const push = toPushNotice(event.data?.json());
  if (push) event.waitUntil(show(push));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const link: unknown = isRecord(event.notification.data) ? event.notification.data['link'] : undefined;
  event.waitUntil(open(typeof link === 'string' ? link : '/'));
});

self.addEventListener('notificationclose', (event) => event.waitUntil(removeShown(event.notification.tag)));

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (isRecord(message)) event.waitUntil(obey(message));
});

async function obey(message: Readonly<Record<string, unknown>>): Promise<void> {
  const { type, push, tag } = message;
  if (type === 'take-over') return self.skipWaiting();
  if (type === 'forget') return forget();
  if (type === 'close' && typeof tag === 'string') return closeNotices(tag);
  const notice = type === 'show' ? toPushNotice(push) : undefined;
  if (notice) await show(notice);
}

/** An update of the same offer replaces its notice; what closes an offer does so without a sound. */
async function show(push: PushNotice): Promise<void> {
  const urgent = push.urgency === 'urgent';
  const quiet = push.kind === 'offer.closed';
  await writeShown({ ...push, shownAt: new Date() });
  await self.registration.showNotification(push.title, {
    body: push.text,
    tag: push.tag,
    lang: push.lang,
    icon: '/icons/muster-192.png',
    badge: '/icons/muster-maskable-192.png',
    requireInteraction: urgent && !quiet,
    silent: quiet,
    data: { link: push.link },
  });
}

/** An open window is brought to the front and told where to go, so that nothing typed in it is lost. */
async function open(link: string): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const [newest] = windows;
  if (!newest) {
    await self.clients.openWindow(link);
    return;
  }
  newest.postMessage({ type: 'open', link } satisfies FromWorker);
  await newest.focus();
}

async function closeNotices(tag: string): Promise<void> {
  for (const notice of await self.registration.getNotifications({ tag })) notice.close();
}

async function forget(): Promise<void> {
  await removeAllShown();
  for (const notice of await self.registration.getNotifications()) notice.close();
}
