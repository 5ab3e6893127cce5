import { CONSTANTS } from '@muster/domain/constants';
import { paths } from '@muster/domain/paths';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Instance } from './instance.ts';

const WINDOW_SEC = 60;
const KEPT_MS = 24 * 3_600_000;
const PEOPLE = Symbol('calls of people');

function limiter(instance: Instance, key: symbol, points: number): RateLimiterMemory {
  return instance.memory(key, () => new RateLimiterMemory({ points, duration: WINDOW_SEC }));
}

/** Calls in this window if they are too many, otherwise undefined. */
async function excess(bucket: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await bucket.consume(key);
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return error.consumedPoints;
    throw error;
  }
}

/** The first call too many in a minute is noted, so that abuse shows; the rest cost nothing. */
export async function isPersonTooFast(instance: Instance, uid: string): Promise<boolean> {
  const count = await excess(limiter(instance, PEOPLE, CONSTANTS.callsPerMinute), uid);
  if (count === undefined) return false;
  if (count === CONSTANTS.callsPerMinute + 1) {
    const window = instance.clock.real();
    const expireAt = new Date(window.getTime() + KEPT_MS);
    await instance.store.commit([{ put: paths.rate(uid), data: { window, count, expireAt } }], []);
  }
  return true;
}

/** For callables that are open to people who are signed out. */
export async function isAddressTooFast(
  instance: Instance,
  callable: string,
  address: string,
  perMinute: number,
): Promise<boolean> {
  const bucket = limiter(instance, addressesOf(perMinute), perMinute);
  return (await excess(bucket, `${callable} ${address}`)) !== undefined;
}

/** One bucket for each limit. */
function addressesOf(perMinute: number): symbol {
  return Symbol.for(`calls of addresses, ${perMinute} a minute`);
}
