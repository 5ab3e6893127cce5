import { givenJob } from '@muster/domain/jobs/given-job';
import { nextWeekRun, rowsAt, type WeekRun } from '@muster/domain/callouts/week-run';
import { paths } from '@muster/domain/paths';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import * as z from 'zod';
import type { Context } from '../../../scripts/muster/context.ts';
import { tell } from '../../../scripts/muster/report.ts';
import { runSchedule } from '../../../scripts/muster/run-schedule.ts';
import { openDispatch, type Dispatch } from '../../support/dispatch.ts';

const LONDON = 'Europe/London';
const MINUTE = 60_000;
const DAY = 86_400_000;

/** What `npm run muster -- run SCHEDULE --json` prints. */
const Line = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  did: z.record(z.string(), z.int()).optional(),
  told: z
    .array(z.object({ about: z.string(), people: z.array(z.object({ uid: z.string(), name: z.string() })) }))
    .optional(),
});

let dispatch: Dispatch;
let context: Context;
let sunday: WeekRun;
beforeAll(async () => {
  dispatch = await openDispatch('command-line');
  const { projectId, instances } = dispatch.world;
  const suite = { ...inject('suite'), projectId, host: Number(new URL(instances[0] ?? '').port) };
  context = { suite, json: true, yes: true, say: () => undefined };
  sunday = nextWeekRun({ tz: LONDON, shard: 'west_0' }, new Date());
});
afterAll(() => dispatch.world.close());
/** The clock of the suite stays where a run was told to put it. */
const putClockBack = () => run('tick', 'now');

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function run(schedule: string, at?: Date | 'now'): Promise<z.infer<typeof Line>> {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  await tell(true, () => runSchedule(context, { schedule, at: at instanceof Date ? at.toISOString() : at }));
  vi.restoreAllMocks();
  return Line.parse(JSON.parse(printed.join('')));
}

const toldOf = ({ told = [] }: z.infer<typeof Line>) =>
  told.flatMap(({ people }) => people.map(({ uid }) => uid)).toSorted();

describe('run weekly-reminders', () => {
  it('names exactly who was reminded, and a second time nobody', async () => {
    const [sent] = await Promise.all([dispatch.someone('sent'), dispatch.someone('late'), dispatch.someone('missing')]);
    await dispatch.someone('india', { tz: 'Asia/Kolkata' });
    await dispatch.call('sendWeek', sent, { week: sunday.week });
    await dispatch.listEverybody();

    const first = await run('weekly-reminders', rowsAt(sunday));
    expect(first).toMatchObject({ ok: true, did: { messages: 1, people: 2 } });
    expect(toldOf(first)).toEqual(['late', 'missing']);
    expect(first.told?.[0]?.people).toContainEqual({ uid: 'late', name: 'late Khan' });
    const again = await run('weekly-reminders', rowsAt(sunday));
    expect(again).toMatchObject({ ok: true, told: [], did: { messages: 0, people: 0 } });
  });

  it('is called by the name of its function as well, and shows the same', async () => {
    const monday = rowsAt({ ...sunday, stage: 'again' });
    expect(toldOf(await run('weeklyReminders', monday))).toEqual(['late', 'missing']);
    expect(toldOf(await run('weeklyReminders', monday))).toEqual([]);
  });
});

describe('run overdue and job-reminders', () => {
  beforeEach(putClockBack);

  it('names the office of a job that nobody completed, once', async () => {
    const jobId = await dispatch.publish();
    const { end } = await dispatch.job(jobId);
    const late = new Date(end.getTime() + 20 * MINUTE);
    const first = await run('overdue', late);
    expect(first.told).toMatchObject([{ about: jobId, people: [{ uid: 'desk' }] }]);
    expect(toldOf(await run('overdue', late))).toEqual([]);
  });

  it('names the crew of a job that comes up, once', async () => {
    const [ann] = await dispatch.agents(1);
    if (!ann) throw new Error('nobody');
    const jobId = await dispatch.publishTo([ann]);
    await dispatch.tap(ann, jobId);
    const { start } = await dispatch.job(jobId);
    const before = new Date(start.getTime() - 110 * MINUTE);
    const first = await run('job-reminders', before);
    expect(first.told?.filter(({ about }) => about === jobId).flatMap(({ people }) => people)).toContainEqual(
      expect.objectContaining({ uid: ann.uid }),
    );
    expect(toldOf(await run('job-reminders', before))).toEqual([]);
  });
});

describe('run retention', () => {
  beforeEach(putClockBack);

  it('counts what went, and a second time nothing', async () => {
    const end = new Date(Date.now() - 91 * DAY);
    const job = givenJob({ state: 'completed', start: new Date(end.getTime() - DAY / 4), end });
    await dispatch.world.db.doc(paths.job('J-000091')).set(job);
    expect((await run('retention', new Date())).did).toMatchObject({ jobs: 1 });
    const { did = {} } = await run('retention', new Date());
    expect(Object.values(did).filter((count) => count > 0)).toEqual([]);
  });
});

it('says which schedules there are not', async () => {
  expect(await run('tea-time')).toEqual({ ok: false, error: 'There is no schedule called tea-time.' });
});
