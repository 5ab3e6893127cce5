import { decodeSends } from '@muster/domain/messages/delivery-row';
import { bulletinIdOf, nextWeekRun, pushesAt, rowsAt, type WeekRun } from '@muster/domain/callouts/week-run';
import { Bulletin, BulletinSending } from '@muster/domain/messages/bulletin';
import { idOf, paths } from '@muster/domain/paths';
import { addDays, daysOfIsoWeek } from '@muster/domain/time/local-day';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runWeeklyReminders } from '../../../functions/src/callouts/weekly-reminders.ts';
import { EFFECTS } from '../../../functions/src/effects.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import type { PushMessage, PushOutcome } from '../../../functions/src/ports/push.ts';
import { openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';

const LONDON = 'Europe/London';
const DAY = 86_400_000;

let dispatch: Dispatch;
let people: { late: Someone; sent: Someone; away: Someone; inIndia: Someone };
let sunday: WeekRun;
beforeAll(async () => {
  dispatch = await openDispatch('weekly-reminders');
  const [late, sent, away, inIndia] = await Promise.all([
    dispatch.someone('late'),
    dispatch.someone('sent'),
    dispatch.someone('away'),
    dispatch.someone('kolkata', { tz: 'Asia/Kolkata' }),
  ]);
  people = { late, sent, away, inIndia };
  // Far enough ahead that no other Sunday comes before it.
  sunday = nextWeekRun({ tz: LONDON, shard: 'west_0' }, new Date());
  const days = daysOfIsoWeek(sunday.week) ?? [];
  await dispatch.call('sendWeek', sent, { week: sunday.week });
  await dispatch.call('setAway', away, { from: addDays(days[0] ?? '', -1), to: days[6] });
  await dispatch.listEverybody();
});
afterAll(() => dispatch.world.close());

let pushed: string[];
let answer: PushOutcome;
beforeEach(() => {
  pushed = [];
  answer = 'sent';
});

function instanceAt(at: Date) {
  const push = {
    async send(messages: readonly PushMessage[]) {
      pushed.push(...messages.map(({ to }) => to));
      return messages.map(() => answer);
    },
  };
  return { ...dispatch.later(at.getTime() - Date.now()), push };
}

const tickAt = (at: Date, sweepers = 3) =>
  Promise.all(Array.from({ length: sweepers }, () => tick(instanceAt(at), EFFECTS, 0)));

async function bulletins(): Promise<{ id: string; data: Bulletin }[]> {
  const found = await dispatch.store.query(Bulletin, { from: paths.bulletins, where: [], limit: 100 });
  return found.flatMap(({ path, data }) => (data ? [{ id: idOf(path), data }] : []));
}

describe('on Sunday', () => {
  it('nobody is told before six in the evening', async () => {
    await tickAt(new Date(rowsAt(sunday).getTime() - 1000));
    expect((await bulletins()).filter(({ id }) => id.includes('London'))).toEqual([]);
  });

  it('whoever has not sent the week finds one row, whoever has or is away finds none', async () => {
    await tickAt(rowsAt(sunday));
    await tickAt(new Date(rowsAt(sunday).getTime() + 40_000));
    const [row, ...others] = (await bulletins()).filter(({ id }) => id.includes('London'));
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      id: bulletinIdOf(sunday),
      data: { type: 'availability.weekly', key: 'weekDue', audience: [people.late.uid], link: '/mobile/planner' },
    });
    expect(pushed.filter((to) => to === people.late.uid)).toEqual([]);
  });

  it('the push leaves at its moment, once, however many look after it', async () => {
    await tickAt(pushesAt(sunday), 5);
    await tickAt(new Date(pushesAt(sunday).getTime() + 30 * 60_000));
    expect(pushed.filter((to) => to === people.late.uid)).toEqual([people.late.uid]);
    const { data } = await dispatch.store.get(BulletinSending, paths.bulletinSending(bulletinIdOf(sunday)));
    expect(data?.sendState).toBe('sent');
    expect(decodeSends(data?.rows[people.late.uid]?.d ?? '')).toMatchObject([{ is: 'sent' }]);
  });

  it('those in another time zone had theirs in their own evening', async () => {
    const inIndia = (await bulletins()).filter(({ data }) => data.audience.includes(people.inIndia.uid));
    expect(inIndia).toHaveLength(1);
    expect(inIndia[0]?.id).toContain('Asia~Kolkata');
  });
});

describe('on Monday', () => {
  const again = () => ({ ...sunday, stage: 'again' }) as const;

  it('only who is still missing hears of it again', async () => {
    await tickAt(rowsAt(again()));
    const row = (await bulletins()).find(({ id }) => id === bulletinIdOf(again()));
    expect(row?.data).toMatchObject({ key: 'weekMissing', audience: [people.late.uid] });
  });

  it('what the kill switch holds back leaves once it is off', async () => {
    answer = 'off';
    await tickAt(pushesAt(again()));
    const path = paths.bulletinSending(bulletinIdOf(again()));
    expect((await dispatch.store.get(BulletinSending, path)).data?.sendState).toBe('queued');
    answer = 'sent';
    await tickAt(new Date(pushesAt(again()).getTime() + 6 * 60_000));
    expect((await dispatch.store.get(BulletinSending, path)).data?.sendState).toBe('sent');
  });
});

describe('by hand', () => {
  it('a week later, names exactly who was reminded, and a second time nobody', async () => {
    const next = new Date(rowsAt(sunday).getTime() + 7 * DAY);
    const first = await runWeeklyReminders(instanceAt(next), next);
    expect(first.told?.flatMap(({ uids }) => uids).toSorted()).toEqual(['away', 'late', 'sent']);
    expect(first.counts).toEqual({ messages: 1, people: 3 });
    expect(pushed.toSorted()).toEqual(['away', 'late', 'sent']);
    const before = await bulletins();
    const second = await runWeeklyReminders(instanceAt(next), next);
    expect(second).toMatchObject({ told: [], counts: { messages: 0, people: 0 } });
    expect(await bulletins()).toHaveLength(before.length);
    expect(pushed).toHaveLength(3);
  });

  it('and the clock that comes after adds nothing', async () => {
    const next = new Date(rowsAt(sunday).getTime() + 7 * DAY + 11 * 60_000);
    const before = (await bulletins()).filter(({ id }) => id.includes('London')).length;
    await tickAt(next);
    expect((await bulletins()).filter(({ id }) => id.includes('London'))).toHaveLength(before);
  });
});

it('a sender that dies in the middle is taken over by the next', async () => {
  const third = new Date(rowsAt(sunday).getTime() + 14 * DAY);
  await tickAt(third);
  const run = { ...nextWeekRun({ tz: LONDON, shard: 'west_0' }, new Date(third.getTime() - DAY)) };
  const dying = instanceAt(pushesAt(run));
  dying.push.send = () => Promise.reject(new Error('the machine is gone'));
  await tick(dying, EFFECTS, 0);
  await tickAt(new Date(pushesAt(run).getTime() + 60_000));
  expect(pushed.filter((to) => to === 'late')).toEqual([]);
  await tickAt(new Date(pushesAt(run).getTime() + 121_000));
  expect(pushed.filter((to) => to === 'late')).toEqual(['late']);
});
