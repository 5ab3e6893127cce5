import { expect } from 'vitest';
import * as z from 'zod';
import type { Store } from '../../functions/src/platform/store.ts';

/** Every collection that a command may write, by its last name. */
const COLLECTIONS = [
  'people',
  'notices',
  'marks',
  'history',
  'availability',
  'diaries',
  'config',
  'jobs',
  'series',
  'archive',
  'imports',
  'parts',
  'templates',
  'office',
  'waves',
  'deliveries',
  'responses',
  'messages',
  'bulletins',
  'broadcasts',
  'timers',
  'audit',
  'sandbox',
] as const;
const MOST = 20_000;

/** All documents by path, instants as `Date`. */
export async function everyDocument(store: Store): Promise<Map<string, unknown>> {
  const found = await Promise.all(
    COLLECTIONS.map((from) => store.query(z.unknown(), { from, group: true, where: [], limit: MOST })),
  );
  return new Map(found.flat().map(({ path, data }) => [path, data]));
}

/** Documents under paths that begin so. */
export async function documentsUnder(store: Store, start: string): Promise<Map<string, unknown>> {
  return new Map([...(await everyDocument(store))].filter(([path]) => path.startsWith(start)));
}

/** Carries it out and fails when any document is other than before. Answers what the act answers. */
export async function withoutATrace<T>(store: Store, act: () => Promise<T>): Promise<T> {
  const before = await everyDocument(store);
  const answer = await act();
  expect(await everyDocument(store)).toEqual(before);
  return answer;
}
