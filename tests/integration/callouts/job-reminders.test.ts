import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJobReminders } from '../../../functions/src/callouts/job-reminders.ts';
import { runOverdue } from '../../../functions/src/callouts/overdue.ts';
import { HOUR, inHours, MINUTE, nth, openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let ann: Someone;
let jobId: string;
let start: Date;
beforeAll(async () => {
  dispatch = await openDispatch('job-reminders');
  const agents = await dispatch.agents(2);
  ann = nth(agents, 0);
  start = inHours(49);
  const positions = [{ id: 'p1', label: 'Guard', need: 1, skills: ['security'] }];
  jobId = await dispatch.publishTo(agents, { start, end: new Date(start.getTime() + 12 * HOUR), positions });
  await dispatch.tap(ann, jobId);
});
afterAll(() => dispatch.world.close());

const after = (ms: number) => new Date(start.getTime() + ms);
const remindAt = (at: Date) => runJobReminders(dispatch.later(at.getTime() - Date.now()), at);
const overdueAt = (at: Date) => runOverdue(dispatch.later(at.getTime() - Date.now()), at);
const keysTo = async (someone: Someone) => (await dispatch.noticesTo(someone, jobId)).toSorted();

describe('the crew of a job', () => {
  it('hears a day before, from the clock, and by hand nothing more', async () => {
    await dispatch.tickIn(after(-24 * HOUR).getTime() - Date.now() + MINUTE, 3);
    expect(await keysTo(ann)).toEqual(['jobSoon']);
    const run = await remindAt(after(-24 * HOUR + 5 * MINUTE));
    expect(run.told).toEqual([{ about: jobId, uids: [ann.uid] }]);
    expect((await remindAt(after(-24 * HOUR + 6 * MINUTE))).told).toEqual([]);
    expect(await keysTo(ann)).toEqual(['jobSoon']);
  });

  it('is asked whether it is there when nobody said so, and the desk hears of it; six hours later once more', async () => {
    const run = await remindAt(after(HOUR));
    expect(run.told?.map(({ about, uids }) => [about, uids.toSorted()])).toEqual([
      [jobId, [ann.uid, 'desk'].toSorted()],
    ]);
    expect((await remindAt(after(2 * HOUR))).told).toEqual([]);
    expect(await keysTo(ann)).toContain('areYouThere');
    expect((await remindAt(after(7 * HOUR))).told).toHaveLength(1);
  });
});

it('a job past its end is marked once and named once, whoever looks first', async () => {
  const late = after(12 * HOUR + 20 * MINUTE);
  const run = await overdueAt(late);
  expect(run.told).toEqual([{ about: jobId, uids: ['desk'] }]);
  expect((await dispatch.job(jobId)).flags.overdue).toBe(true);
  expect((await overdueAt(late)).told).toEqual([]);
});
