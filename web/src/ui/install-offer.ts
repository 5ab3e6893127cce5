import { externalStore, useExternal } from '../firebase/external-store.ts';

/** Chrome's offer to install the app; other browsers make none. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

const offer = externalStore<InstallOffer | undefined>(undefined);
const alone = matchMedia('(display-mode: standalone)');
const installed = externalStore(alone.matches);

function isOffer(event: Event): event is InstallOffer {
  return 'prompt' in event && typeof event.prompt === 'function';
}

/** It is made once, early, and gone if nobody keeps it; so this starts with the app. */
export function keepInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isOffer(event)) offer.set(event);
  });
  window.addEventListener('appinstalled', () => {
    offer.set(undefined);
    installed.set(true);
  });
  alone.addEventListener('change', () => installed.set(alone.matches));
}

/** Asks the browser to install, on a tap; undefined where it offers nothing. */
export function useInstallOffer(): (() => Promise<void>) | undefined {
  const known = useExternal(offer);
  if (!known) return undefined;
  return async () => {
    await known.prompt();
    offer.set(undefined);
  };
}

export function useInstalled(): boolean {
  return useExternal(installed);
}
