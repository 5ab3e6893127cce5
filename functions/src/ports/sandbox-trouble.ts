import { Outages, troubleOf, type PushTrouble } from '@muster/domain/messages/outage';
import { paths } from '@muster/domain/paths';
import type { Store } from '../platform/store.ts';

const KEPT_MS = 1000;

/** Emulators only: what is said to be the matter with pushes, at most a second old. */
export function sandboxTrouble(store: Store): (now: Date) => Promise<PushTrouble | undefined> {
  let kept: Outages | undefined;
  let until = 0;
  return async (now) => {
    if (Date.now() >= until) {
      kept = (await store.get(Outages, paths.outages)).data;
      until = Date.now() + KEPT_MS;
    }
    return troubleOf(kept, now);
  };
}
