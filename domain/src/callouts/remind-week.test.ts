import { expect, it } from 'vitest';
import { givenRosters, type Rosters } from './given-rosters.ts';
import { givenTruth } from './given-truth.ts';
import { decideRemindWeek, runsElsewhere } from './remind-week.ts';
import type { Roster } from './roster.ts';
import type { Truth } from './roster-rows.ts';
import type { WeekRun } from './week-run.ts';

const SUNDAY = new Date('2026-10-25T18:00:30Z');
const RUN: WeekRun = { stage: 'first', tz: 'Europe/London', week: '2026-W44', shard: 'east_0' };

const placed = (truths: readonly Truth[], before?: Rosters) => givenRosters(truths, SUNDAY, before);

const remind = (roster: Roster | undefined, told: readonly string[]) =>
  decideRemindWeek({ run: RUN, roster, isTold: false, elsewhere: new Set(told) }, SUNDAY).answer;

it('who moves to another roster in the minutes of the reminder is told by one of the two', () => {
  const before = placed([givenTruth('ann'), givenTruth('eve', { zoneId: 'east' })]);
  expect(runsElsewhere(RUN, before.get('east_0'))).toEqual([]);
  expect(remind(before.get('east_0'), [])).toEqual(['eve']);

  const moved = placed([givenTruth('ann', { zoneId: 'east', rosterId: 'west_0' })], before).get('east_0');
  expect(runsElsewhere(RUN, moved)).toEqual([{ ...RUN, shard: 'west_0' }]);
  expect(remind(moved, ['ann'])).toEqual(['eve']);
  expect(remind(moved, [])).toEqual(['ann', 'eve']);
  expect(runsElsewhere({ ...RUN, shard: 'west_0' }, undefined)).toEqual([]);
});
