import { REMOVE_FIELD } from '@muster/domain/decision';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openStore } from '../../../functions/src/platform/db.ts';
import { hottest } from '../../../functions/src/platform/meter.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import type { StoreCall } from '../../../functions/src/platform/store-hooks.ts';
import { openWorld, type World } from '../../support/world.ts';

const Thing = z.object({
  name: z.string(),
  at: z.date().optional(),
  deep: z.record(z.string(), z.unknown()).optional(),
});
const at = new Date('2026-11-20T12:00:00.123Z');

let world: World;
let store: Store;
beforeAll(async () => {
  world = await openWorld('store', { instances: 0 });
  store = openStore({ projectId: world.projectId });
});
afterAll(() => world.close());

const seed = (path: string, data: object) => store.commit([{ put: path, data: { ...data } }], []);

describe('the door to Firestore', () => {
  it('gives instants as Date, however deep', async () => {
    await seed('things/deep', { name: 'a', at, deep: { list: [{ at }] } });
    const { data } = await store.get(Thing, 'things/deep');
    expect(data).toEqual({ name: 'a', at, deep: { list: [{ at }] } });
  });

  it('answers in the order asked and says when there is none', async () => {
    await seed('things/one', { name: 'one' });
    const reads = await store.getMixed(['things/none', 'things/one']);
    expect(reads.map(({ path, data }) => [path, data])).toEqual([
      ['things/none', undefined],
      ['things/one', { name: 'one' }],
    ]);
  });

  it('names path and field of a document that is not as its schema says, and no value', async () => {
    await seed('things/odd', { name: 17 });
    await expect(store.get(Thing, 'things/odd')).rejects.toThrow(/things\/odd .*\(name: invalid_type\)/);
    await expect(store.get(Thing, 'things/odd')).rejects.not.toThrow(/17/);
  });

  it('replaces a whole document and leaves no field behind', async () => {
    await seed('things/whole', { name: 'old', at, deep: { a: 1 } });
    const read = await store.get(Thing, 'things/whole');
    const data = { name: 'new', at: undefined };
    await expect(store.commit([{ replace: 'things/whole', data }], [read])).resolves.toBe('done');
    expect((await store.getMixed(['things/whole']))[0]?.data).toEqual({ name: 'new' });
  });

  it('changes fields by path and takes fields away', async () => {
    await seed('things/part', { name: 'n', at, deep: { a: 1, b: 2 } });
    await store.commit([{ update: 'things/part', data: { 'deep.a': 5, at: REMOVE_FIELD } }], []);
    expect((await store.getMixed(['things/part']))[0]?.data).toEqual({ name: 'n', deep: { a: 5, b: 2 } });
  });

  it('loses a replace, a guarded removal and a create to whoever was faster, and writes nothing of them', async () => {
    await seed('things/raced', { name: 'first' });
    const read = await store.get(Thing, 'things/raced');
    await seed('things/raced', { name: 'second' });
    const other = { put: 'things/beside', data: { name: 'x' } };
    const attempts = [
      { replace: 'things/raced', data: { name: 'third' } },
      { remove: 'things/raced', guarded: true },
      { create: 'things/raced', data: { name: 'third' } },
    ];
    for (const attempt of attempts) await expect(store.commit([other, attempt], [read])).resolves.toBe('lost');
    const [raced, beside] = await store.getMixed(['things/raced', 'things/beside']);
    expect(raced?.data).toEqual({ name: 'second' });
    expect(beside?.data).toBeUndefined();
  });

  it('creates by a replace of what was not there, and loses when it came meanwhile', async () => {
    const read = await store.get(Thing, 'things/new');
    const write = { replace: 'things/new', data: { name: 'mine' } };
    await expect(store.commit([write], [read])).resolves.toBe('done');
    await expect(store.commit([write], [read])).resolves.toBe('lost');
  });

  it('loses a replace of a document that was removed meanwhile', async () => {
    await seed('things/gone', { name: 'a' });
    const read = await store.get(Thing, 'things/gone');
    await store.commit([{ remove: 'things/gone' }], []);
    await expect(store.commit([{ replace: 'things/gone', data: { name: 'b' } }], [read])).resolves.toBe('lost');
  });

  it('takes a guarded write without its read for the mistake it is', async () => {
    await expect(store.commit([{ replace: 'things/x', data: {} }], [])).rejects.toThrow('needs the read');
  });

  it('asks one collection, or all of that name', async () => {
    await seed('shelves/a/boxes/1', { name: 'x' });
    await seed('shelves/b/boxes/2', { name: 'y' });
    const asked = { from: 'boxes', group: true, where: [['name', '>=', 'x']] as const, orderBy: [], limit: 5 };
    const found = await store.query(Thing, asked);
    expect(found.map(({ path }) => path)).toEqual(['shelves/a/boxes/1', 'shelves/b/boxes/2']);
  });
});

describe('what the door counts and lets tests see', () => {
  it('counts what would be billed and names the hottest document', async () => {
    const counted = openStore({ projectId: world.projectId });
    await counted.commit([{ put: 'counts/1', data: { name: 'a' } }, { remove: 'counts/2' }], []);
    await counted.commit([{ update: 'counts/1', data: { name: 'b' } }], []);
    await counted.getMixed(['counts/1', 'counts/none']);
    await counted.query(Thing, { from: 'nothing', where: [], limit: 1 });
    expect(counted.meter).toMatchObject({ reads: 3, writes: 2, deletes: 1, commits: 2, lost: 0, trips: 4 });
    expect(hottest(counted.meter)).toEqual(['counts/1', 2]);
  });

  it('calls its hooks around each trip, so that a test can crash there', async () => {
    const seen: string[] = [];
    const note = (when: string) => (call: StoreCall) => {
      seen.push(`${when} ${call.kind} ${call.paths.join()}`);
      if (seen.length === 4) throw new Error('crash');
    };
    const hooks = { before: note('before'), after: note('after') };
    const watched = openStore({ projectId: world.projectId, hooks });
    await watched.getMixed(['hooks/1']);
    await expect(watched.commit([{ put: 'hooks/1', data: { name: 'a' } }], [])).rejects.toThrow('crash');
    expect(seen).toEqual(['before get hooks/1', 'after get hooks/1', 'before commit hooks/1', 'after commit hooks/1']);
    expect((await store.getMixed(['hooks/1']))[0]?.data).toEqual({ name: 'a' });
  });
});
