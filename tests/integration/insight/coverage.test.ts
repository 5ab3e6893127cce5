import { coverage, coverageCell, remindUnsent } from '@muster/domain/insight/insight.contracts';
import { gapBulletinId, gapTimer, nextGap } from '@muster/domain/callouts/week-gap';
import { Bulletin } from '@muster/domain/messages/bulletin';
import { paths } from '@muster/domain/paths';
import { addDays, daysOfIsoWeek, dayOf, isoWeekOf } from '@muster/domain/time/local-day';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOUR, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

const LONDON = 'Europe/London';

let dispatch: Dispatch;
let agents: readonly Someone[];
let start: Date;
beforeAll(async () => {
  dispatch = await openDispatch('coverage');
  agents = await dispatch.agents(2);
  // A Tuesday of the coming week, so that the same job is also in the word of Sunday.
  const monday = daysOfIsoWeek(nextGap(LONDON, new Date()).week)?.[0] ?? '';
  start = new Date(`${addDays(monday, 1)}T12:00:00Z`);
  const positions = [{ id: 'p1', label: 'Guard', need: 3, skills: ['security'] }];
  await dispatch.create({ start, end: new Date(start.getTime() + 2 * HOUR), positions });
});
afterAll(() => dispatch.world.close());

const seen = (skill?: string) =>
  dispatch.world.ask(
    coverage,
    { from: dayOf(start, LONDON), days: 1, ...(skill !== undefined && { skill }) },
    dispatch.desk.token,
  );

it('counts who is free against what is open, hour by hour, also of drafts', async () => {
  const { zones, hours } = await seen('security');
  expect(hours).toBe(24);
  const at = 12;
  const west = zones.find(({ zone }) => zone === 'west');
  expect(west?.free.slice(at, at + 2)).toEqual([2, 2]);
  const needed = zones.flatMap((one) => one.needed.slice(at - 1, at + 3));
  expect(needed.filter((count) => count > 0)).toEqual([3, 3]);
  expect((await seen('steward')).zones.flatMap((one) => one.needed).filter((count) => count > 0)).toEqual([]);
});

it('changes with what people say', async () => {
  const [first] = agents;
  if (!first) throw new Error('nobody');
  await dispatch.call('setAvailability', first, { dates: { [dayOf(start, LONDON)]: { state: 'no' } } });
  await dispatch.listEverybody();
  const cell = await dispatch.world.ask(coverageCell, { zone: 'west', at: start }, dispatch.desk.token);
  expect(cell.people.map(({ uid }) => uid)).toEqual([agents[1]?.uid]);
});

it('is for staff', async () => {
  const [first] = agents;
  if (!first) throw new Error('nobody');
  const answer = await dispatch.call('coverageCell', first, { zone: 'west', at: start.toISOString() });
  expect(reasonOf(answer)).toBe('forbidden');
});

it('reminds by hand whoever has not sent the coming week, once a day', async () => {
  const coming = isoWeekOf(addDays(dayOf(new Date(), LONDON), 7));
  await dispatch.call('sendWeek', agents[0] ?? dispatch.desk, { week: coming });
  await dispatch.listEverybody();
  const remind = () => dispatch.world.ask(remindUnsent, { key: dispatch.key().padEnd(10, 'x') }, dispatch.desk.token);
  expect(await remind()).toEqual({ reminded: 1, already: 0 });
  expect(await remind()).toEqual({ reminded: 0, already: 1 });
});

it('those who dispatch hear on Sunday evening where the week is thin, once', async () => {
  const { week, at } = nextGap(LONDON, new Date());
  await dispatch.store.commit([gapTimer(LONDON, new Date())], []);
  await dispatch.tickIn(at.getTime() - Date.now() + 1000, 3);
  await dispatch.tickIn(at.getTime() - Date.now() + 60_000);
  const { data } = await dispatch.store.get(Bulletin, paths.bulletin(gapBulletinId(week)));
  expect(data).toMatchObject({ key: 'thinWeek', audience: ['desk'], link: '/coverage', params: { need: 3 } });
  expect(await dispatch.pushStates(dispatch.desk)).toEqual(['sent']);
});
