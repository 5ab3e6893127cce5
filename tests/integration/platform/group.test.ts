import { AuditEntry } from '@muster/domain/audit/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../../functions/src/platform/command.ts';
import { carryOutCommand } from '../../../functions/src/platform/group.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { openWorld, type World } from '../../support/world.ts';
import { BOX, Box, newBox, Note, noteOf, takePlace } from './boxes.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('group', { instances: 0 });
});
afterAll(() => world.close());

const open = () => openInstance({ projectId: world.projectId });
const people = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`);

async function given(uids: readonly string[], boxes: Readonly<Record<string, number>>): Promise<void> {
  const { store } = open();
  const old = await store.query(AuditEntry, { from: 'audit', where: [], limit: 1000 });
  await store.commit(
    old.map(({ path }) => ({ remove: path })),
    [],
  );
  await store.commit(
    Object.entries(boxes).map(([path, places]) => ({ put: path, data: newBox(places) })),
    [],
  );
  const notes = uids.map((uid) => ({ put: noteOf(uid), data: { isFree: true, has: [] } }));
  for (let n = 0; n < notes.length; n += 400) await store.commit(notes.slice(n, n + 400), []);
}

function tally(outcomes: readonly object[]): Record<string, number> {
  const words = outcomes.map((outcome) => ('refused' in outcome ? String(outcome.refused) : 'in'));
  return Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]));
}

async function auditNumbers(box: string): Promise<number[]> {
  const found = await open().store.query(AuditEntry, { from: 'audit', where: [['subject', '==', box]], limit: 1000 });
  return found.flatMap(({ data }) => (data ? [data.n] : [])).toSorted((a, b) => a - b);
}

describe('one caller', () => {
  it('needs one round trip to read and one to write', async () => {
    await given(['p0'], { [BOX]: 2 });
    const instance = open();
    await expect(carryOutCommand(instance, BOX, takePlace('p0'))).resolves.toMatchObject({ answer: 0 });
    // The third is the sandbox clock.
    expect(instance.store.meter).toMatchObject({ trips: 3, reads: 3, writes: 3, commits: 1 });
  });

  it('leaves one audit entry, numbered on the ledger', async () => {
    await given(['p0', 'p1'], { [BOX]: 2 });
    const instance = open();
    await carryOutCommand(instance, BOX, takePlace('p0'));
    await carryOutCommand(instance, BOX, takePlace('p1'));
    expect((await instance.store.get(Box, BOX)).data?.audit).toEqual({ n: 2 });
    const entry = await instance.store.get(AuditEntry, 'audit/boxes~b1~2');
    expect(entry.data).toMatchObject({ n: 2, subject: BOX, by: 'p1', op: 'place.taken' });
  });

  it('writes nothing when refused', async () => {
    await given(['p0'], { [BOX]: 0 });
    const instance = open();
    await expect(carryOutCommand(instance, BOX, takePlace('p0'))).resolves.toEqual({ refused: 'full' });
    expect(instance.store.meter).toMatchObject({ writes: 0, commits: 0 });
  });
});

describe('a storm for few places', () => {
  it('is decided together: exact, one entry per commit, and read only as far as it can still succeed', async () => {
    const uids = people(1000);
    await given(uids, { [BOX]: 5 });
    const instance = open();
    const outcomes = await Promise.all(uids.map((uid) => carryOutCommand(instance, BOX, takePlace(uid))));
    expect(tally(outcomes)).toEqual({ in: 5, full: 995 });
    const { meter } = instance.store;
    // Two groups: the ledger each, five notes, the clock.
    expect(meter.reads).toBeLessThanOrEqual(2 + 5 + 2);
    expect(meter).toMatchObject({ commits: 2, writes: 2 * 2 + 5, lost: 0 });
    expect(await auditNumbers(BOX)).toEqual([1, 2]);
    const { data } = await instance.store.get(AuditEntry, 'audit/boxes~b1~2');
    expect(data).toMatchObject({ by: 'several', op: 'group' });
  });

  it('stays exact on four instances, and each caller gets its answer', async () => {
    const uids = people(400);
    await given(uids, { [BOX]: 50 });
    const many = Array.from({ length: 4 }, open);
    const outcomes = await Promise.all(
      uids.flatMap((uid, n) => many.slice(n % 4, (n % 4) + 1).map((one) => carryOutCommand(one, BOX, takePlace(uid)))),
    );
    expect(tally(outcomes)).toEqual({ in: 50, full: 350 });
    const { data } = await open().store.get(Box, BOX);
    expect(new Set(data?.taken).size).toBe(50);
    const numbers = await auditNumbers(BOX);
    expect(numbers).toEqual(numbers.map((_, n) => n + 1));
    expect(data?.audit.n).toBe(numbers.length);
  });

  it('never gives one person two boxes that were tapped at once on different instances', async () => {
    const uids = people(60);
    const boxes = ['boxes/x', 'boxes/y', 'boxes/z'];
    await given(uids, Object.fromEntries(boxes.map((box) => [box, 60])));
    const many = Array.from({ length: 3 }, open);
    const outcomes = await Promise.all(
      uids.flatMap((uid) =>
        many.flatMap((one, n) => boxes.slice(n, n + 1).map((box) => carryOutCommand(one, box, takePlace(uid, box)))),
      ),
    );
    const notes = await open().store.getAll(Note, uids.map(noteOf));
    expect(notes.every(({ data }) => data?.has.length === 1)).toBe(true);
    expect(tally(outcomes)).toEqual({ in: 60, clash: 120 });
  });

  it('carries out more than one batch may hold', async () => {
    const uids = people(900);
    await given(uids, { [BOX]: 900 });
    const instance = open();
    const outcomes = await Promise.all(uids.map((uid) => carryOutCommand(instance, BOX, takePlace(uid))));
    expect(tally(outcomes)).toEqual({ in: 900 });
    expect((await instance.store.get(Box, BOX)).data?.taken).toHaveLength(900);
  });
});

describe('when something breaks', () => {
  const broken: Command<never, number> = {
    own: [],
    shared: [],
    needs: () => [],
    decide: () => {
      throw new Error('a bug');
    },
  };

  it('fails the caller whose decision has a bug, and no other', async () => {
    await given(['p0', 'p1'], { [BOX]: 2 });
    const instance = open();
    const outcomes = await Promise.allSettled([
      carryOutCommand(instance, BOX, takePlace('p0')),
      carryOutCommand(instance, BOX, broken),
      carryOutCommand(instance, BOX, takePlace('p1')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('tells everyone of an outage, and the next caller is served again', async () => {
    await given(['p0', 'p1'], { [BOX]: 2 });
    let isDown = true;
    const before = () => {
      if (isDown) throw new Error('outage');
    };
    const instance = openInstance({ projectId: world.projectId, hooks: { before } });
    const taps = ['p0', 'p1'].map((uid) => carryOutCommand(instance, BOX, takePlace(uid)));
    const outcomes = await Promise.allSettled(taps);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    await expect(carryOutCommand(instance, BOX, takePlace('p0'))).resolves.toMatchObject({ answer: 0 });
  });

  it('answers a repeat after a crash between commit and answer with what the commit did', async () => {
    await given(['p0'], { [BOX]: 1 });
    const hooks = {
      after: ({ kind }: { kind: string }) => {
        if (kind === 'commit') throw new Error('killed');
      },
    };
    const dying = openInstance({ projectId: world.projectId, hooks });
    await expect(carryOutCommand(dying, BOX, takePlace('p0'))).rejects.toThrow('killed');
    await expect(carryOutCommand(open(), BOX, takePlace('p0'))).resolves.toMatchObject({ answer: 0 });
    expect((await open().store.get(Box, BOX)).data?.taken).toEqual(['p0']);
  });

  it('says busy to whoever loses every race, and has written nothing', async () => {
    await given(['p0'], { [BOX]: 1 });
    const rival = open();
    const hooks = {
      async before({ kind }: { kind: string }) {
        if (kind === 'commit') await rival.store.commit([{ update: BOX, data: { 'audit.n': Math.random() } }], []);
      },
    };
    const slow = openInstance({ projectId: world.projectId, hooks });
    await rival.store.commit([{ update: BOX, data: { 'audit.n': 0 } }], []);
    const command: Command<never, undefined> = {
      own: [],
      shared: [],
      needs: () => [],
      decide: () => ({ writes: [{ replace: BOX, data: newBox(7) }], audit: [], answer: undefined }),
    };
    await expect(carryOutCommand(slow, BOX, command)).resolves.toEqual({ refused: 'busy' });
    expect((await rival.store.getMixed([BOX]))[0]?.data).toMatchObject({ places: 1 });
  });
});

describe('documents shared by a group', () => {
  const NOTE = noteOf('shared');
  const look = (mayReuse: boolean): Command<never, boolean> => ({
    own: [],
    shared: [NOTE],
    needs: () => [NOTE],
    mayReuse: () => mayReuse,
    decide: (workspace) => ({ writes: [], audit: [], answer: workspace.get(Note, NOTE)?.isFree === true }),
  });

  it('are read once per instance while the command accepts the earlier read', async () => {
    await given(['shared'], { [BOX]: 1 });
    const instance = open();
    await carryOutCommand(instance, BOX, look(true));
    const { reads } = instance.store.meter;
    await carryOutCommand(instance, BOX, look(true));
    expect(instance.store.meter.reads).toBe(reads + 1);
  });

  it('are read anew when it does not', async () => {
    await given(['shared'], { [BOX]: 1 });
    const instance = open();
    await carryOutCommand(instance, BOX, look(true));
    await open().store.commit([{ put: NOTE, data: { isFree: false, has: [] } }], []);
    await expect(carryOutCommand(instance, BOX, look(false))).resolves.toMatchObject({ answer: false });
  });
});
