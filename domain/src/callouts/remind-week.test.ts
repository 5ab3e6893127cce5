import { expect, it } from 'vitest';
import { givenTruth, TWO_ZONES } from './given-truth.ts';
import { decidePlaces } from './place-rows.ts';
import { decideRemindWeek, runsElsewhere } from './remind-week.ts';
import { Roster } from './roster.ts';
import type { WeekRun } from './week-run.ts';

const SUNDAY = new Date('2026-10-25T18:00:30Z');
const RUN: WeekRun = { stage: 'first', tz: 'Europe/London', week: '2026-W44', shard: 'east_0' };

type Rosters = ReadonlyMap<string, Roster>;

function placed(truths: Parameters<typeof decidePlaces>[0]['truths'], rosters: Rosters = new Map()): Rosters {
  const writes = decidePlaces({ truths, zones: TWO_ZONES, rosters }, SUNDAY);
  const written = writes.flatMap((write) => {
    const [path, data] =
      'create' in write ? [write.create, write.data] : 'replace' in write ? [write.replace, write.data] : [];
    return path?.startsWith('rosters/') ? [[path.slice('rosters/'.length), Roster.parse(data)] as const] : [];
  });
  return new Map([...rosters, ...written]);
}

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
