import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { runOnce } from '../../../functions/src/platform/once.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import type { StoreHooks } from '../../../functions/src/platform/store-hooks.ts';
import { openWorld, type World } from '../../support/world.ts';

const Counter = z.object({ n: z.int() });

let world: World;
beforeAll(async () => {
  world = await openWorld('once', { instances: 0 });
});
afterAll(() => world.close());

const countOf = async (subject: string) => (await world.db.doc(subject).get()).get('n');

/** One more on this document, for this event. */
async function oneMore(subject: string, eventId: string, { hooks = {}, fn = 'count', happenedAt = new Date() } = {}) {
  const instance = openInstance({ projectId: world.projectId, hooks });
  return runOnce(
    instance,
    { fn, eventId, happenedAt },
    {
      paths: [subject],
      decide: ([read]) => [{ replace: subject, data: { n: Counter.parse(read?.data).n + 1 } }],
    },
  );
}

async function given(name: string): Promise<string> {
  const subject = `boxes/${name}`;
  await world.db.doc(subject).set({ n: 0 });
  return subject;
}

it('does it for the first delivery and for no other, on whatever instance', async () => {
  const subject = await given('plain');
  expect(await oneMore(subject, 'e1')).toBe('done');
  expect(await oneMore(subject, 'e1')).toBe('before');
  expect(await oneMore(subject, 'e2')).toBe('done');
  expect(await countOf(subject)).toBe(2);
});

it('does it once when the deliveries come at the same moment', async () => {
  const subject = await given('together');
  const told = await Promise.all(Array.from({ length: 8 }, () => oneMore(subject, 'e3')));
  expect(told.filter((one) => one === 'done')).toHaveLength(1);
  expect(await countOf(subject)).toBe(1);
});

it('loses no event to another one about the same document', async () => {
  const subject = await given('busy');
  const told = await Promise.all(['a', 'b', 'c'].map((eventId) => oneMore(subject, eventId)));
  expect(told).toEqual(['done', 'done', 'done']);
  expect(await countOf(subject)).toBe(3);
});

it('keeps two functions apart that hear of the same event', async () => {
  const subject = await given('two');
  expect(await oneMore(subject, 'e5', { fn: 'one' })).toBe('done');
  expect(await oneMore(subject, 'e5', { fn: 'other' })).toBe('done');
  expect(await countOf(subject)).toBe(2);
});

it('is done or not done when the machine dies, never half', async () => {
  const subject = await given('dying');
  const die = (side: 'before' | 'after'): StoreHooks => ({
    [side]: ({ kind }: { kind: string }) => {
      if (kind === 'commit') throw new Error('the machine is gone');
    },
  });
  await expect(oneMore(subject, 'e6', { hooks: die('before') })).rejects.toThrow('gone');
  expect(await oneMore(subject, 'e6')).toBe('done');
  await expect(oneMore(subject, 'e7', { hooks: die('after') })).rejects.toThrow('gone');
  expect(await oneMore(subject, 'e7')).toBe('before');
  expect(await countOf(subject)).toBe(2);
});

it('does nothing for what is older than any redelivery', async () => {
  const subject = await given('old');
  expect(await oneMore(subject, 'e8', { happenedAt: new Date(Date.now() - 25 * 3_600_000) })).toBe('too-old');
  expect(await countOf(subject)).toBe(0);
});

it('costs one write more, and lets the mark go by itself', async () => {
  const subject = await given('cost');
  const instance = openInstance({ projectId: world.projectId });
  const event = { fn: 'count', eventId: 'e9', happenedAt: new Date() };
  await runOnce(instance, event, { paths: [subject], decide: () => [{ put: subject, data: { n: 1 } }] });
  expect(instance.store.meter).toMatchObject({ reads: 2, writes: 2, commits: 1, trips: 2 });
  const mark = await world.db.doc(paths.processed('count', 'e9')).get();
  expect(mark.get('expireAt').toMillis() - Date.now()).toBeGreaterThan(47 * 3_600_000);
});
