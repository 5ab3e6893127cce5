import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isRecord } from './firebase/is-record.ts';
import { forgetReceipts, sendKeptReceipts, sendReceipt, signsOf } from './firebase/push/receipts.ts';
import { type PushNotice, toPushNotice } from './firebase/push/shown-push.ts';
import { removeAllShown, removeShown, writeShown } from './firebase/push/shown-push-store.ts';
import type { FromWorker } from './firebase/push/worker-messages.ts';

declare const self: ServiceWorkerGlobalScope;

interface NotificationAction {
  readonly action: string;
  readonly title: string;
}

interface SyncEvent extends Event {
  readonly tag: string;
  waitUntil(work: Promise<unknown>): void;
}

/** What Chrome has and the types do not know. */
declare global {
  interface NotificationOptions {
    actions?: NotificationAction[];
  }
  interface ServiceWorkerGlobalScopeEventMap {
    sync: SyncEvent;
  }
  interface ServiceWorkerRegistration {
    readonly sync?: { register(tag: string): Promise<void> };
  }
}

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/__\//, /^\/api\//] }));

/** A script of its own letters is kept once it was shown, so that those who read another never load it. */
registerRoute(
  ({ url }) => /-arabic-.*\.woff2$/.test(url.pathname),
  async ({ request }) => keptFont(request),
);

async function keptFont(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const font = await fetch(request);
  if (font.ok) await (await caches.open('fonts')).put(request, font.clone());
  return font;
}

/** Named to the browser, which wakes the worker when there is a network again. */
const RETRY = 'receipts';

self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), sendKeptReceipts()])));

self.addEventListener('sync', (event) => {
  if (event.tag === RETRY) event.waitUntil(sendKeptReceipts());
});

self.addEventListener('push', (event) => {
  const push = toPushNotice(event.data?.json());
  if (push) event.waitUntil(show(push));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const data: unknown = event.notification.data;
  const { link, to, ...signs } = isRecord(data) ? data : {};
  const isNo = event.action === 'decline';
  const answered = tell(String(to), signs, isNo ? 'declined' : 'opened');
  const followed = isNo ? removeShown(event.notification.tag) : open(typeof link === 'string' ? link : '/');
  event.waitUntil(Promise.all([answered, followed]));
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
  if (type === 'retry') return void (await sendKeptReceipts());
  if (type === 'close' && typeof tag === 'string') return closeNotices(tag);
  const notice = type === 'show' ? toPushNotice(push) : undefined;
  if (notice) await show(notice);
}

/** An update of the same offer replaces its notice; what closes an offer does so without a sound. */
async function show(push: PushNotice): Promise<void> {
  const urgent = push.urgency === 'urgent';
  const quiet = push.kind === 'offer.closed';
  await writeShown({ ...push, shownAt: new Date() });
  const options = {
    body: push.text,
    tag: push.tag,
    lang: push.lang,
    icon: '/icons/muster-192.png',
    badge: '/icons/muster-maskable-192.png',
    requireInteraction: urgent && !quiet,
    silent: quiet,
    actions: actionsOf(push),
    data: { link: push.link, to: push.to, cause: push.data['cause'], mac: push.data['mac'] },
  } satisfies NotificationOptions;
  await self.registration.showNotification(push.title, options);
  await tell(push.to, push.data, 'shown');
}

/** An offer can be declined on the notice itself, where the system shows buttons; the words came with it. */
function actionsOf({ kind, data: { decline, look } }: PushNotice): NotificationAction[] {
  if (kind !== 'offer' || !decline || !look) return [];
  return [
    { action: 'look', title: look },
    { action: 'decline', title: decline },
  ];
}

/** Chrome refuses while no page is open; then the next push or start tells what was kept. */
async function retryWithNetwork(): Promise<void> {
  try {
    await self.registration.sync?.register(RETRY);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Needs neither a page nor a sign-in. */
async function tell(
  to: string,
  data: Readonly<Record<string, unknown>>,
  what: Parameters<typeof sendReceipt>[1],
): Promise<void> {
  const signs = signsOf(to, data);
  const outcome = signs ? await sendReceipt(signs, what) : await sendKeptReceipts();
  if (outcome === 'told') await sendKeptReceipts();
  else await retryWithNetwork();
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
  await Promise.all([removeAllShown(), forgetReceipts()]);
  for (const notice of await self.registration.getNotifications()) notice.close();
}
