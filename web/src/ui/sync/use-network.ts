import { useSyncExternalStore } from 'react';
import { externalStore } from '../../firebase/external-store.ts';
import { sentCount } from '../../firebase/outbox/outbox.ts';

const BACK_SHOWN_MS = 3000;

export interface Network {
  /** Set while there is none. */
  readonly lostAt: Date | undefined;
  /** For three seconds after it came back. */
  readonly back: boolean;
}

const network = externalStore<Network>({ lostAt: navigator.onLine ? undefined : new Date(), back: false });

window.addEventListener('offline', () => {
  network.set({ lostAt: network.get().lostAt ?? new Date(), back: false });
});
window.addEventListener('online', () => {
  if (!network.get().lostAt) return;
  sentCount.set(0);
  network.set({ lostAt: undefined, back: true });
  setTimeout(() => network.set({ ...network.get(), back: false }), BACK_SHOWN_MS);
});

export function useNetwork(): Network {
  return useSyncExternalStore(network.subscribe, network.get);
}
