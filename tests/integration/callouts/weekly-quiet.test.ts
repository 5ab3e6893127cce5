import { bulletinIdOf, nextWeekRun, pushesAt, rowsAt, type WeekRun } from '@muster/domain/callouts/week-run';
import { BulletinSending } from '@muster/domain/messages/bulletin';
import { paths } from '@muster/domain/paths';
import { instantAt, daysOfIsoWeek } from '@muster/domain/time/local-day';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { EFFECTS } from '../../../functions/src/effects.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import type { PushMessage } from '../../../functions/src/ports/push.ts';
import { openDispatch, type Dispatch } from '../../support/dispatch.ts';

const LONDON = 'Europe/London';
const PREFS = { standby: true, autoConfirm: false };
const SLEEPS = { ...PREFS, quietFrom: 17 * 60, quietTo: 6 * 60 };

let dispatch: Dispatch;
let sunday: WeekRun;
beforeAll(async () => {
  dispatch = await openDispatch('weekly-quiet');
  await dispatch.someone('awake');
  await dispatch.someone('muted', { prefs: { ...PREFS, mute: { week: ['push'] } } });
  await dispatch.someone('asleep', { prefs: SLEEPS });
  await dispatch.someone('keen', { prefs: SLEEPS });
  await dispatch.someone('long', { prefs: { ...SLEEPS, quietTo: 11 * 60 } });
  sunday = nextWeekRun({ tz: LONDON, shard: 'west_0' }, new Date());
  await dispatch.listEverybody();
});
afterAll(() => dispatch.world.close());

let pushed: string[];
beforeEach(() => {
  pushed = [];
});

async function tickAt(at: Date): Promise<void> {
  const push = {
    async send(messages: readonly PushMessage[]) {
      pushed.push(...messages.map(({ to }) => to));
      return messages.map(() => 'sent' as const);
    },
  };
  const later = { ...dispatch.later(at.getTime() - Date.now()), push };
  await Promise.all([1, 2, 3].map(() => tick(later, EFFECTS, 0)));
}

async function sending() {
  const { data } = await dispatch.store.get(BulletinSending, paths.bulletinSending(bulletinIdOf(sunday)));
  const words = Object.entries(data?.rows ?? {}).map(([uid, { d }]) => [uid, d.replace(/@\d+$/, '')]);
  return { state: data?.sendState, rows: Object.fromEntries(words) };
}

it('on Sunday wakes nobody who sleeps, and leaves out who switched these pushes off', async () => {
  await tickAt(rowsAt(sunday));
  await tickAt(pushesAt(sunday));
  expect(pushed).toEqual(['awake']);
  expect(await sending()).toEqual({
    state: 'queued',
    rows: {
      awake: 'push:sent',
      muted: 'push:suppressed(muted)',
      long: 'push:suppressed(quiet)',
      asleep: 'push:queued',
      keen: 'push:queued',
    },
  });
});

it('is looked at no more during the night', async () => {
  await tickAt(new Date(pushesAt(sunday).getTime() + 4 * 3_600_000));
  expect(pushed).toEqual([]);
});

it('leaves in the morning, once, for who has still not sent the week', async () => {
  await dispatch.call('sendWeek', { uid: 'keen', token: await dispatch.world.signIn('keen') }, { week: sunday.week });
  await dispatch.listEverybody();
  const monday = daysOfIsoWeek(sunday.week)?.[0] ?? '';
  await tickAt(instantAt(monday, 6 * 60, LONDON));
  await tickAt(instantAt(monday, 6 * 60 + 10, LONDON));
  expect(pushed).toEqual(['asleep']);
  expect(await sending()).toMatchObject({ state: 'sent', rows: { asleep: 'push:sent', keen: 'push:expired' } });
});

it('by hand it holds to the same, whoever presses the button', async () => {
  await dispatch.call('remindUnsent', dispatch.desk, {});
  const { docs } = await dispatch.world.db.collectionGroup('sendings').get();
  const byHand = docs.find(({ ref }) => ref.path.includes('weeklyhand_'));
  expect(byHand?.get('rows.muted.d')).toMatch(/^push:suppressed\(muted\)/);
});
