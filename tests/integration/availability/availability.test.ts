import { AuditEntry } from '@muster/domain/audit/audit';
import { Availability } from '@muster/domain/availability/availability';
import { paths } from '@muster/domain/paths';
import { addDays, dayOf, daysOfIsoWeek, isoWeekOf } from '@muster/domain/time/local-day';
import '@muster/domain/time/temporal-global';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../functions/src/platform/db.ts';
import type { Store } from '../../../functions/src/platform/store.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

const today = dayOf(new Date(), 'Europe/London');

let world: World;
let store: Store;
let count = 0;
beforeAll(async () => {
  world = await openWorld('availability', { instances: 2 });
  store = openStore({ projectId: world.projectId });
  await givenOrganisation(world, []);
});
afterAll(() => world.close());

const key = () => `availability-${(count += 1)}`;
const stored = async (uid: string) => (await store.get(Availability, paths.availability(uid))).data;
const reason = (word: string) => ({ error: { details: { reason: word } } });

async function agent() {
  const uid = `agent${(count += 1)}`;
  return { uid, token: await givenAccount(world, uid, 'agent') };
}

describe('toggleToday', () => {
  it('flips today and the duty switch, once per key', async () => {
    const { uid, token } = await agent();
    const tap = { key: key() };
    const first = await world.call('toggleToday', tap, token);
    expect(first).toMatchObject({ status: 200, result: { on: false, until: expect.any(String) } });
    expect(await world.call('toggleToday', tap, token)).toEqual(first);
    expect(await stored(uid)).toMatchObject({ duty: { on: false }, dates: { [today]: { s: 'no' } } });
    expect(await world.call('toggleToday', { key: key() }, token)).toMatchObject({ result: { on: true } });
    expect((await stored(uid))?.dates[today]).toEqual({ s: 'yes' });
  });
});

describe('setAvailability', () => {
  it('keeps the days that two phones plan at once', async () => {
    const { uid, token } = await agent();
    const days = Array.from({ length: 10 }, (_, n) => addDays(today, n + 1));
    const answers = await Promise.all(
      days.map((day) => world.call('setAvailability', { dates: { [day]: { state: 'no' } }, key: key() }, token)),
    );
    expect(answers.map(({ status }) => status)).toEqual(days.map(() => 200));
    expect(Object.keys((await stored(uid))?.dates ?? {}).toSorted()).toEqual(days);
  });

  it('takes a day back, and forgets days of long ago', async () => {
    const { uid, token } = await agent();
    const day = addDays(today, 3);
    const old = addDays(today, -61);
    await world.db.doc(paths.availability(uid)).update({ [`dates.${old}`]: { s: 'yes' } });
    await world.call('setAvailability', { dates: { [day]: { state: 'no', note: 'Exam' } }, key: key() }, token);
    expect((await stored(uid))?.dates).toEqual({ [day]: { s: 'no', note: 'Exam' } });
    await world.call('setAvailability', { dates: { [day]: { state: 'clear' } }, key: key() }, token);
    expect((await stored(uid))?.dates).toEqual({});
  });

  it('refuses yesterday, half a year and a day, and segments that make no sense', async () => {
    const { uid, token } = await agent();
    const set = (day: string, change: object) =>
      world.call('setAvailability', { dates: { [day]: change }, key: key() }, token);
    expect(await set(addDays(today, -1), { state: 'yes' })).toMatchObject(reason('past-date'));
    expect(await set(addDays(today, 181), { state: 'yes' })).toMatchObject(reason('too-far'));
    expect(await set(today, { state: 'part', segments: [{ from: 600, to: 500 }] })).toMatchObject(
      reason('bad-segments'),
    );
    expect((await stored(uid))?.dates).toEqual({});
  });
});

describe('setPattern, sendWeek, setDuty', () => {
  it('stores the usual week, the sent week and the switch', async () => {
    const { uid, token } = await agent();
    const pattern = { '1': [{ from: 540, to: 1020 }], '6': [{ from: 1200, to: 1560 }] };
    const week = isoWeekOf(addDays(today, 7));
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const answers = [
      await world.call('setPattern', { pattern, key: key() }, token),
      await world.call('sendWeek', { week, key: key() }, token),
      await world.call('setDuty', { on: false, until, key: key() }, token),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await stored(uid)).toMatchObject({
      pattern,
      submittedWeek: week,
      duty: { on: false, until: new Date(until) },
    });
  });
});

describe('a week planned on two phones', () => {
  it('keeps the days of both; where both said a day the later sending counts, and it is noted', async () => {
    const { uid, token } = await agent();
    const week = isoWeekOf(addDays(today, 7));
    const [tue = '', wed = '', thu = ''] = (daysOfIsoWeek(week) ?? []).slice(1, 4);
    const send = (dates: object, saw: object, sent = key()) =>
      world.call('sendWeek', { week, dates, saw, key: sent }, token);
    await send({ [tue]: { state: 'no' }, [wed]: { state: 'no' } }, { [tue]: null, [wed]: null });
    expect(await stored(uid)).not.toHaveProperty(['replaced', wed]);

    const second = key();
    const part = { state: 'part', segments: [{ from: 480, to: 840 }] };
    for (let times = 0; times < 2; times += 1) {
      await send({ [wed]: part, [thu]: { state: 'no' } }, { [wed]: null, [thu]: null }, second);
      expect(await stored(uid)).toMatchObject({
        dates: { [tue]: { s: 'no' }, [wed]: { s: 'part', seg: part.segments }, [thu]: { s: 'no' } },
        replaced: { [wed]: expect.any(Date) },
      });
    }
    expect(Object.keys((await stored(uid))?.replaced ?? {})).toEqual([wed]);
    await send({ [wed]: { state: 'no' } }, { [wed]: { s: 'part', seg: part.segments } });
    expect((await stored(uid))?.replaced).toEqual({});
  });
});

describe('setAway and endAway', () => {
  it('names the confirmed jobs inside the range and leaves them alone', async () => {
    const { uid, token } = await agent();
    const from = addDays(today, 5);
    const start = Math.floor(new Date(`${from}T12:00:00Z`).getTime() / 60_000);
    const hold = { job: 'J-123456', pos: 'a', from: start, to: start + 60, kind: 'firm', zone: 'west' };
    await world.db.doc(paths.diary(uid)).update({ holds: [hold] });
    const away = { from, to: addDays(today, 7), note: 'Holiday' };
    expect(await world.call('setAway', { ...away, key: key() }, token)).toMatchObject({
      result: { confirmedJobs: ['J-123456'] },
    });
    expect((await stored(uid))?.away).toEqual([away]);
    await world.call('endAway', { from, key: key() }, token);
    expect((await stored(uid))?.away).toEqual([]);
  });

  it('refuses a range that is over', async () => {
    const { token } = await agent();
    const range = { from: addDays(today, -5), to: addDays(today, -1), key: key() };
    expect(await world.call('setAway', range, token)).toMatchObject(reason('past-date'));
  });
});

describe('changes for somebody else', () => {
  it('need a right and a reason, and are in the audit with it', async () => {
    const { uid, token } = await agent();
    const supervisor = await givenAccount(world, `super${(count += 1)}`, 'supervisor');
    const asked = { uid, on: false, key: key() };
    expect(await world.call('setDuty', { ...asked, reason: 'Rang in' }, (await agent()).token)).toMatchObject(
      reason('forbidden'),
    );
    expect(await world.call('setDuty', asked, supervisor)).toMatchObject({
      error: { details: { fields: [{ field: 'reason' }] } },
    });
    expect((await world.call('setDuty', { ...asked, reason: 'Rang in ill' }, supervisor)).status).toBe(200);
    expect((await stored(uid))?.duty).toEqual({ on: false });
    const entry = await store.get(AuditEntry, paths.audit(paths.availability(uid), 1));
    expect(entry.data).toMatchObject({ op: 'duty.set', diff: { on: false, reason: 'Rang in ill' } });
    expect((await world.call('setDuty', { on: true, key: key() }, token)).status).toBe(200);
  });

  it('know nobody by a wrong id', async () => {
    const supervisor = await givenAccount(world, `super${(count += 1)}`, 'supervisor');
    const asked = { uid: 'ghost', on: false, reason: 'Rang in', key: key() };
    expect(await world.call('setDuty', asked, supervisor)).toMatchObject(reason('unknown-person'));
  });
});
