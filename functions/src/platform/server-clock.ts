import { paths } from '@muster/domain/paths';
import { ClockConfig } from '@muster/domain/settings/settings';
import type { Clock } from './clock.ts';
import type { Store } from './store.ts';

const OFFSET_KEPT_MS = 1000;

/** Server time. On emulators people can move it; how far is looked up once a second. */
export function serverClock(store: Store, sandbox: boolean): Clock {
  let offset = Promise.resolve(0);
  let freshUntil = 0;

  async function readOffset(): Promise<number> {
    const { data } = await store.get(ClockConfig, paths.clock);
    return data?.offsetMs ?? 0;
  }

  async function now(): Promise<Date> {
    if (!sandbox) return new Date();
    if (Date.now() >= freshUntil) {
      freshUntil = Date.now() + OFFSET_KEPT_MS;
      offset = readOffset();
      offset.catch(() => {
        freshUntil = 0;
      });
    }
    return new Date(Date.now() + (await offset));
  }

  return { now, real: () => new Date() };
}
