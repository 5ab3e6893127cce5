import { CONSTANTS } from '@muster/domain/constants';
import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import type { Store } from '../platform/store.ts';

type Switches = OrgConfig['switches'];

const ALL_ON: Switches = { push: true, mail: true, taps: true };

/** Kept by the store that it was read from. */
const readers = new WeakMap<Store, () => Promise<Switches>>();

/** What the organisation lets leave: at most as old as the list of the blocked. */
export function readSwitches(store: Store): Promise<Switches> {
  const known = readers.get(store) ?? switchesOf(store);
  readers.set(store, known);
  return known();
}

function switchesOf(store: Store): () => Promise<Switches> {
  let kept: Promise<Switches> | undefined;
  let until = 0;

  async function read(): Promise<Switches> {
    const { data } = await store.get(OrgConfig, paths.orgConfig);
    return data?.switches ?? ALL_ON;
  }

  return () => {
    if (kept && Date.now() < until) return kept;
    const reading = read();
    kept = reading;
    until = Date.now() + CONSTANTS.blockedCacheMs;
    reading.catch(() => {
      until = 0;
    });
    return reading;
  };
}

/** Whether pushes may leave. */
export function pushSwitch(store: Store): () => Promise<boolean> {
  return async () => (await readSwitches(store)).push;
}
