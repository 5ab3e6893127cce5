import type { Visitor } from './browser.ts';

/** What lies in the tray of this browser, as title and address. */
export function tray({ page }: Visitor): Promise<{ title: string; link: unknown }[]> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const notices = await registration.getNotifications();
    return notices.map(({ title, data }) => ({ title, link: data?.link }));
  });
}

/** Hands a push to the worker as the push service would. */
export async function deliver({ page, context }: Visitor, push: object): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const session = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration) resolve(registration.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  const { origin } = new URL(page.url());
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: JSON.stringify(push) });
}

/** Taps the notice with this tag, or one of its buttons, as a person does in the tray of the system. */
export async function tapNotice({ context, page }: Visitor, tag: string, action = ''): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('no service worker is running');
  await worker.evaluate(
    async ([named, chosen]) => {
      const scope = Object(globalThis);
      const [notification] = await scope.registration.getNotifications({ tag: named });
      if (!notification) throw new Error(`no notice ${named} in the tray`);
      scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification, action: chosen }));
    },
    [tag, action] as const,
  );
}
