import type { Timer } from '@muster/domain/timer';
import { removeTimer, scheduleTimer } from '@muster/domain/timer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../functions/src/platform/command.ts';
import { carryOutCommand } from '../../../functions/src/platform/group.ts';
import type { Nudge } from '../../../functions/src/platform/nudges.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { tick, type Effects } from '../../../functions/src/platform/tick.ts';
import { fireTimer, type TimerEffect } from '../../../functions/src/platform/timers.ts';
import { openWorld, type World } from '../../support/world.ts';
import { Box, newBox } from './boxes.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('tick', { instances: 0 });
});
afterAll(() => world.close());

const open = () => openInstance({ projectId: world.projectId });
const ago = (ms: number) => new Date(Date.now() - ms);

/** Puts `fired` into the box that the timer is about. */
function fireIntoBox(purpose: Timer['purpose'] = 'wave'): TimerEffect {
  return {
    purpose,
    async fire({ timer, carryOut }) {
      await carryOut(timer.subject, {
        own: [],
        shared: [],
        needs: () => [],
        decide(workspace) {
          const box = workspace.get(Box, timer.subject);
          if (!box) return { refused: 'not-found' };
          const writes = [{ replace: timer.subject, data: { ...box, taken: [...box.taken, 'fired'] } }];
          return { writes, audit: [{ op: 'fired', by: 'timer' }], answer: undefined };
        },
      });
    },
  };
}

const effects = (...timers: TimerEffect[]): Effects => ({ timers, sweeps: [] });
const takenOf = async (box: string) => (await open().store.get(Box, box)).data?.taken;

async function timersLeft(): Promise<number> {
  const snapshot = await world.db.collection('timers').get();
  return snapshot.size;
}

beforeEach(async () => {
  const snapshot = await world.db.collection('timers').get();
  await Promise.all(snapshot.docs.map((doc) => doc.ref.delete()));
});

async function givenTimer(box: string, dueAt: Date, purpose: Timer['purpose'] = 'wave'): Promise<void> {
  await open().store.commit([{ put: box, data: newBox(1) }, scheduleTimer(purpose, box, dueAt, new Date())], []);
}

describe('the tick', () => {
  it('fires what is due, with its removal in the same commit, and leaves the rest', async () => {
    await givenTimer('boxes/due', ago(1000));
    await givenTimer('boxes/later', ago(-60_000));
    await expect(tick(open(), effects(fireIntoBox()), 0)).resolves.toEqual({ fired: 1, failed: 0 });
    expect(await takenOf('boxes/due')).toEqual(['fired']);
    expect(await takenOf('boxes/later')).toEqual([]);
    expect(await timersLeft()).toBe(1);
  });

  it('fires each timer once though sixteen sweep at the same time', async () => {
    const boxes = Array.from({ length: 40 }, (_, n) => `boxes/many${n}`);
    await Promise.all(boxes.map((box, n) => givenTimer(box, ago(1000 + n))));
    const sweepers = Array.from({ length: 16 }, open);
    await Promise.all(sweepers.map((sweeper) => tick(sweeper, effects(fireIntoBox()), 0)));
    expect(await Promise.all(boxes.map(takenOf))).toEqual(boxes.map(() => ['fired']));
    expect(await timersLeft()).toBe(0);
  });

  it('fires once when killed right after the commit and swept again', async () => {
    await givenTimer('boxes/killed', ago(1000));
    const hooks = {
      after: ({ kind }: { kind: string }) => {
        if (kind === 'commit') throw new Error('killed');
      },
    };
    const dying = openInstance({ projectId: world.projectId, hooks });
    await expect(tick(dying, effects(fireIntoBox()), 0)).resolves.toEqual({ fired: 0, failed: 1 });
    await tick(open(), effects(fireIntoBox()), 0);
    expect(await takenOf('boxes/killed')).toEqual(['fired']);
  });

  it('keeps a failing timer for the next tick and fires the others', async () => {
    await givenTimer('boxes/bad', ago(2000), 'reply');
    await givenTimer('boxes/good', ago(1000));
    const failing: TimerEffect = { purpose: 'reply', fire: () => Promise.reject(new Error('a bug')) };
    await expect(tick(open(), effects(failing, fireIntoBox()), 0)).resolves.toEqual({ fired: 1, failed: 1 });
    expect(await takenOf('boxes/good')).toEqual(['fired']);
    expect(await timersLeft()).toBe(1);
  });

  it('takes away the timer of a subject that is gone', async () => {
    await givenTimer('boxes/gone', ago(1000));
    await open().store.commit([{ remove: 'boxes/gone' }], []);
    await tick(open(), effects(fireIntoBox()), 0);
    expect(await timersLeft()).toBe(0);
  });

  it('lets an effect plan its own timer anew', async () => {
    await givenTimer('boxes/again', ago(1000));
    const again: TimerEffect = {
      purpose: 'wave',
      fire: async ({ timer, now, carryOut }) => {
        const next = new Date(now.getTime() + 60_000);
        await carryOut(timer.subject, {
          own: [],
          shared: [],
          needs: () => [],
          decide: () => ({
            writes: [scheduleTimer('wave', timer.subject, next, now)],
            audit: [],
            answer: undefined,
          }),
        });
      },
    };
    await tick(open(), effects(again), 0);
    expect(await timersLeft()).toBe(1);
    await expect(tick(open(), effects(again), 0)).resolves.toEqual({ fired: 0, failed: 0 });
  });

  it('sleeps to timers within its look-ahead', async () => {
    await givenTimer('boxes/soon', ago(-400));
    await tick(open(), effects(fireIntoBox()), 5);
    expect(await takenOf('boxes/soon')).toEqual(['fired']);
  });

  it('runs every sweep though one of them fails', async () => {
    const swept: string[] = [];
    const sweeps = [
      () => Promise.reject(new Error('a bug')),
      async () => {
        swept.push('second');
      },
    ];
    await tick(open(), { timers: [], sweeps }, 0);
    expect(swept).toEqual(['second']);
  });
});

describe('a nudge', () => {
  it('does nothing when it is early, or the timer moved', async () => {
    await givenTimer('boxes/nudged', ago(-60_000));
    const [document] = (await world.db.collection('timers').get()).docs;
    const path = document?.ref.path ?? '';
    const timer: Timer = {
      purpose: 'wave',
      subject: 'boxes/nudged',
      dueAt: ago(-60_000),
      epoch: 0,
      createdAt: new Date(),
    };
    await fireTimer(open(), [fireIntoBox()], path, timer);
    await fireTimer(open(), [fireIntoBox()], path, { ...timer, dueAt: ago(1000) });
    expect(await takenOf('boxes/nudged')).toEqual([]);
    expect(await timersLeft()).toBe(1);
  });
});

describe('planning timers', () => {
  it('asks for a nudge once the commit holds, where there are nudges', async () => {
    const sent: Nudge[] = [];
    const nudges = {
      send: async (asked: readonly Nudge[]) => {
        sent.push(...asked);
      },
    };
    const dueAt = ago(-30_000);
    const command: Command<never, undefined> = {
      own: [],
      shared: [],
      needs: () => [],
      decide: (_, now) => ({
        writes: [scheduleTimer('wave', 'boxes/n', dueAt, now)],
        audit: [],
        answer: undefined,
      }),
    };
    await carryOutCommand({ ...open(), nudges }, 'boxes/n', command);
    expect(sent).toEqual([{ timerPath: 'timers/wave_boxes~n', epoch: expect.any(Number), dueAt }]);
  });

  it('never makes two of one purpose and subject', async () => {
    const { store } = open();
    await store.commit([scheduleTimer('wave', 'boxes/b', ago(0), ago(1000))], []);
    await store.commit([scheduleTimer('wave', 'boxes/b', ago(-1000), ago(0))], []);
    expect(await timersLeft()).toBe(1);
    await store.commit([removeTimer('wave', 'boxes/b')], []);
    expect(await timersLeft()).toBe(0);
  });
});
