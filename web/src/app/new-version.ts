import { externalStore, useExternal } from '../firebase/external-store.ts';
import type { ToWorker } from '../firebase/push/worker-messages.ts';

const ASK_EVERY_MS = 30 * 60_000;

/** The worker of a newer version, ready and waiting until the person wants it. */
const waiting = externalStore<ServiceWorker | undefined>(undefined);

export function useNewVersion(): boolean {
  return useExternal(waiting) !== undefined;
}

/** Loads the page anew with the new version. */
export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.get()?.postMessage({ type: 'take-over' } satisfies ToWorker);
}

/** Installs the worker and notices when a newer one is ready. */
export async function followNewVersions(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/sw.js');
  const look = () => {
    // The very first worker replaces nothing, so nothing has to be told.
    if (navigator.serviceWorker.controller) waiting.set(registration.waiting ?? undefined);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  setInterval(() => registration.update().catch(() => {}), ASK_EVERY_MS);
}
