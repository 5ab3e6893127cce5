import { teamNeed } from '@muster/domain/insight/insight.contracts';
import { paths } from '@muster/domain/paths';
import { dayOf } from '@muster/domain/time/local-day';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inHours, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let ann: Someone;
let bob: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('team-need', { instances: 1 });
  ann = await dispatch.someone('ann', { teamIds: ['night'] });
  bob = await dispatch.someone('bob', { teamIds: ['other'] });
  await dispatch.listEverybody();
  await dispatch.world.db.doc(paths.team('night')).set({ name: 'Night', members: [ann.uid] });
});
afterAll(() => dispatch.world.close());

it('tells members by day how many places jobs of their team still have, and nothing else', async () => {
  const start = inHours(50);
  const positions = [{ id: 'p1', label: 'Guard', need: 3, skills: ['security'] }];
  const ofTeam = { mode: 'team', teamId: 'night', start, positions } as const;
  await dispatch.publish(ofTeam);
  await dispatch.create(ofTeam);
  await dispatch.publish({ start, positions, policy: 'everyone' });
  const day = dayOf(start, 'Europe/London');
  expect(await dispatch.world.ask(teamNeed, {}, ann.token)).toEqual({ days: { [day]: 3 } });
  expect(await dispatch.world.ask(teamNeed, {}, bob.token)).toEqual({ days: {} });
  expect(reasonOf(await dispatch.call('teamNeed', dispatch.desk, {}))).toBe('forbidden');
});
