import { nextWeekRun, pushesAt, rowsAt } from '@muster/domain/callouts/week-run';
import { givenDevice } from '@muster/domain/messages/given-device';
import { paths } from '@muster/domain/paths';
import { instantAt, dayOf, minuteOfDay } from '@muster/domain/time/local-day';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EFFECTS } from '../../../functions/src/effects.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import type { PushMessage, PushOutcome } from '../../../functions/src/ports/push.ts';
import { HOUR, MINUTE, openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';

const LONDON = 'Europe/London';
const EVENING = { quietFrom: 17 * 60, quietTo: 20 * 60 };

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('quiet-hours');
});
afterAll(() => dispatch.world.close());

let pushed: PushMessage[];
let outcome: PushOutcome;
beforeEach(() => {
  pushed = [];
  outcome = 'sent';
});

async function tickAt(at: Date, sweepers = 2): Promise<void> {
  const push = {
    async send(messages: readonly PushMessage[]) {
      pushed.push(...messages);
      return messages.map(() => outcome);
    },
  };
  const instance = () => ({ ...dispatch.later(at.getTime() - Date.now()), push });
  await Promise.all(Array.from({ length: sweepers }, () => tick(instance(), EFFECTS, 0)));
}

function someone(uid: string, quiet: { quietFrom: number; quietTo: number }): Promise<Someone> {
  return dispatch.someone(uid, { prefs: { standby: true, autoConfirm: false, ...quiet } });
}

const timesFor = ({ uid }: Someone) => pushed.filter(({ to }) => to === uid).length;

describe('a message to many', () => {
  it('waits for those who sleep, and leaves once they are awake', async () => {
    const [sleeper, awake] = [await someone('sleeper', EVENING), await someone('awake', { quietFrom: 0, quietTo: 0 })];
    await dispatch.listEverybody();
    const sunday = nextWeekRun({ tz: LONDON, shard: 'west_0' }, new Date());
    await tickAt(rowsAt(sunday));
    await tickAt(pushesAt(sunday));
    expect([timesFor(sleeper), timesFor(awake)]).toEqual([0, 1]);

    const wakes = instantAt(dayOf(rowsAt(sunday), LONDON), EVENING.quietTo, LONDON);
    await tickAt(new Date(wakes.getTime() - MINUTE));
    expect(timesFor(sleeper)).toBe(0);
    await tickAt(new Date(wakes.getTime() + 4 * MINUTE));
    await tickAt(new Date(wakes.getTime() + 30 * MINUTE));
    expect([timesFor(sleeper), timesFor(awake)]).toEqual([1, 1]);
  });
});

describe('an offer that can wait', () => {
  /** Quiet hours that begin some minutes after the offer. */
  async function asked(name: string): Promise<{ jobId: string; sleeper: Someone; awake: Someone }> {
    const soon = (minuteOfDay(new Date(), LONDON) + 4) % 1440;
    const sleeper = await someone(`${name}-sleeper`, { quietFrom: soon, quietTo: (soon + 120) % 1440 });
    const awake = await someone(`${name}-awake`, { quietFrom: 0, quietTo: 0 });
    for (const { uid } of [sleeper, awake]) {
      const tablet = givenDevice({ uid, token: `tablet-of-${uid}` });
      await dispatch.world.db.doc(paths.device(uid, 'tablet')).set(tablet);
    }
    const start = new Date(Date.now() + 30 * HOUR);
    const times = { start, end: new Date(start.getTime() + 4 * HOUR) };
    const jobId = await dispatch.publishTo([sleeper, awake], { urgency: 'standard', ...times });
    return { jobId, sleeper, awake };
  }

  it('does not ring on more devices once quiet hours have begun', async () => {
    const { sleeper, awake } = await asked('ladder');
    await tickAt(new Date(Date.now() + 5 * MINUTE + 5000));
    expect([timesFor(sleeper), timesFor(awake)]).toEqual([0, 1]);
    expect(pushed.every(({ data }) => data['rung'] === 'others')).toBe(true);
  });

  it('and what could not leave before them leaves after them', async () => {
    const { jobId, sleeper, awake } = await asked('held');
    const queued = { [`rows.${sleeper.uid}.d`]: 'push:queued@0', [`rows.${awake.uid}.d`]: 'push:queued@0' };
    const waiting = { ...queued, sendState: 'queued', sendAfter: new Date() };
    await dispatch.world.db.doc(paths.delivery(jobId, '1-0')).update(waiting);
    await dispatch.world.db.doc(paths.wave(jobId, '1-0')).update({ replyBy: new Date(Date.now() + 20 * HOUR) });
    await tickAt(new Date(Date.now() + 10 * MINUTE), 1);
    expect([timesFor(sleeper), timesFor(awake)]).toEqual([0, 1]);
    await tickAt(new Date(Date.now() + 126 * MINUTE), 1);
    expect(pushed.filter(({ to, data }) => to === sleeper.uid && data['rung'] === undefined)).toHaveLength(1);
  });
});
