import { rowOf, type Roster } from '@muster/domain/callouts/roster';
import { bulletinIdOf, runsDue, type WeekRun } from '@muster/domain/callouts/week-run';
import { isRefused } from '@muster/domain/decision';
import { Bulletin } from '@muster/domain/messages/bulletin';
import { idOf, paths } from '@muster/domain/paths';
import type { ScheduleRun } from '@muster/domain/retention';
import type { Reached } from '@muster/domain/schedules';
import pLimit from 'p-limit';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { defineSchedule } from '../platform/schedule.ts';
import { allRosters } from './all-rosters.ts';
import { remindWeek } from './remind-week.ts';
import { recordTold } from './record-told.ts';
import { sendBulletin, takeBulletinOn } from './send-bulletin.ts';
import { watchWeekGap } from './watch-week-gap.ts';

const BACK_MS = 2 * 3_600_000;
const AT_ONCE = 8;

/** The timers of the rosters remind by themselves; this looks after them, in the organisation's own evening. */
export const weeklyReminders = defineSchedule(
  'every sunday 18:00',
  async (instance) => runWeeklyReminders(instance, await instance.clock.now()),
  { timeoutSeconds: 1800 },
);

/**
 * Whatever fell due within the last two hours: rows and pushes of every time zone whose Sunday evening or Monday
 * morning it was. Whom the clock has reminded is named as well, but only once.
 */
export async function runWeeklyReminders(instance: Instance, now: Date): Promise<ScheduleRun> {
  await watchWeekGap(instance, now);
  const limit = pLimit(AT_ONCE);
  const ids: string[] = [];
  for await (const rosters of allRosters(instance)) {
    const runs = rosters.flatMap(({ id, roster }) => dueOn(id, roster, now));
    ids.push(...(await Promise.all(runs.map((run) => limit(() => remindNow(instance, run))))));
  }
  const told = (await toldIn(instance, ids)).map((one) => ({ ...one, mark: one.about }));
  return recordTold(instance, 'weekly-reminders', told, now);
}

function dueOn(shard: string, { agents }: Roster, now: Date): WeekRun[] {
  const tzs = new Set(Object.values(agents).flatMap((text) => rowOf(text)?.tz ?? []));
  return [...tzs].flatMap((tz) => runsDue({ tz, shard }, new Date(now.getTime() - BACK_MS), now));
}

async function remindNow(instance: Instance, run: WeekRun): Promise<string> {
  const id = bulletinIdOf(run);
  await carryOutCommand(instance, paths.bulletin(id), remindWeek(run));
  const taken = await carryOutCommand(instance, paths.bulletinSending(id), takeBulletinOn(id));
  if (!isRefused(taken) && taken.answer) await sendBulletin(instance, id, taken.answer);
  return id;
}

async function toldIn({ store }: Instance, ids: readonly string[]): Promise<Reached[]> {
  const found = await store.getAll(Bulletin, ids.map(paths.bulletin));
  return found.flatMap(({ path, data }) => (data ? [{ about: idOf(path), uids: data.audience }] : []));
}
