import type { Write } from '@muster/domain/decision';
import pLimit from 'p-limit';
import * as z from 'zod';
import type { Instance } from './instance.ts';

export interface Expired {
  /** Every collection of this name, at any depth. */
  readonly group: string;
  readonly field: string;
  readonly until: Date;
}

export interface Erased {
  readonly count: number;
  /** False when there is more for another run. */
  readonly isWhole: boolean;
}

/** Each look sorts all that is over, so a few large ones. */
const PAGE = 10_000;
const BATCH = 500;
const AT_ONCE = 4;

/**
 * Takes away documents that are over, the oldest first, and reads no other. What a run leaves, or was killed at, the
 * next one takes: nothing is remembered but the documents themselves.
 */
export async function eraseExpired(instance: Instance, expired: Expired, mayGoOn: () => boolean): Promise<Erased> {
  let count = 0;
  while (mayGoOn()) {
    const found = await namesOf(instance, expired, PAGE);
    await removeAll(instance, found);
    count += found.length;
    if (found.length < PAGE) return { count, isWhole: true };
  }
  return { count, isWhole: false };
}

/** How many there are, up to so many. */
export async function countExpired(instance: Instance, expired: Expired, most: number): Promise<Erased> {
  const count = (await namesOf(instance, expired, most)).length;
  return { count, isWhole: count < most };
}

async function namesOf({ store }: Instance, { group, field, until }: Expired, limit: number): Promise<string[]> {
  const found = await store.query(z.unknown(), {
    from: group,
    group: true,
    where: [[field, '<=', until]],
    orderBy: [[field, 'asc']],
    limit,
    namesOnly: true,
  });
  return found.map(({ path }) => path);
}

async function removeAll({ store }: Instance, paths: readonly string[]): Promise<void> {
  const limit = pLimit(AT_ONCE);
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, at) =>
    paths.slice(at * BATCH, (at + 1) * BATCH).map((remove): Write => ({ remove })),
  );
  await Promise.all(batches.map((writes) => limit(() => store.commit(writes, []))));
}
