import { expect, test } from 'vitest';
import { Coalesced } from './coalesce.ts';

const EVERY_MS = 20;

/** Notes each round with the moment it began. */
function given(work: (items: readonly string[]) => Promise<boolean> = async () => true) {
  const rounds: { key: string; items: readonly string[]; at: number }[] = [];
  const coalesced = new Coalesced<string>(
    EVERY_MS,
    () => performance.now(),
    async (key, items) => {
      rounds.push({ key, items, at: performance.now() });
      return work(items);
    },
  );
  return { rounds, coalesced, itemsOf: () => rounds.map(({ items }) => items.join('')) };
}

test('whoever is alone waits for nobody; what comes meanwhile is done together', async () => {
  const { rounds, coalesced, itemsOf } = given();
  await Promise.all(['a', 'b', 'c'].map((item) => coalesced.add('west', item)));
  expect(itemsOf()).toEqual(['a', 'bc']);
  const [first = 0, second = 0] = rounds.map(({ at }) => at);
  expect(second - first).toBeGreaterThanOrEqual(EVERY_MS - 2);
});

test('keys do not wait for each other', async () => {
  const { coalesced, itemsOf } = given();
  await Promise.all([coalesced.add('west', 'a'), coalesced.add('east', 'b')]);
  expect(itemsOf()).toEqual(['a', 'b']);
});

test('after a round that wrote nothing, the next begins at once', async () => {
  const { coalesced } = given(async () => false);
  await coalesced.add('west', 'a');
  expect(coalesced.isResting('west')).toBe(false);
});

test('after a round that wrote, there is a rest', async () => {
  const { coalesced } = given();
  await coalesced.add('west', 'a');
  expect(coalesced.isResting('west')).toBe(true);
});

test('a round that fails is heard of by those in it, and no others', async () => {
  const { coalesced, itemsOf } = given(async (items) => {
    if (items.includes('a')) throw new Error('lost');
    return true;
  });
  const [first, second] = await Promise.allSettled([coalesced.add('west', 'a'), coalesced.add('west', 'b')]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  expect(itemsOf()).toEqual(['a', 'b']);
});
