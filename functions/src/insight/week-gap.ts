import { gapBulletinId, gapTimer } from '@muster/domain/callouts/week-gap';
import type { Write } from '@muster/domain/decision';
import { hoursOf, thinSpots } from '@muster/domain/insight/coverage';
import { gapWrites } from '@muster/domain/insight/tell-staff';
import { Bulletin } from '@muster/domain/messages/bulletin';
import { idOf, paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { daysOfIsoWeek, instantAt } from '@muster/domain/time/local-day';
import type { Instance } from '../platform/instance.ts';
import type { TimerEffect } from '../platform/timers.ts';
import { readZones } from '../settings/read-catalogues.ts';
import { organisationZone, readCoverage } from './read-coverage.ts';

const MOST_STAFF = 500;
const LATEST_MIN = 9 * 60;

/** Sunday evening, three minutes past eight: those who dispatch hear where the coming week is thin. */
export const gapTimerEffect: TimerEffect = {
  purpose: 'gap',
  async fire({ instance, timer, now, carryOut }) {
    const week = timer.subject;
    const path = paths.bulletin(gapBulletinId(week));
    const tz = await organisationZone(instance);
    const writes = await wordOf(instance, week, tz, now);
    await carryOut(path, {
      own: [],
      shared: [],
      needs: () => [],
      decide: (workspace) => {
        const told = workspace.get(Bulletin, path) ? [] : writes;
        return { writes: [...told, gapTimer(tz, now)], audit: [], answer: undefined };
      },
    });
  },
};

async function wordOf(instance: Instance, week: string, tz: string, now: Date): Promise<Write[]> {
  const [monday] = daysOfIsoWeek(week) ?? [];
  // Once the week has begun, nobody is helped by hearing of it.
  if (monday === undefined || now >= instantAt(monday, LATEST_MIN, tz)) return [];
  const [{ zones, unsent }, names, audience] = await Promise.all([
    readCoverage(instance, { hours: hoursOf(monday, 7, tz), week }, now),
    readZones(instance),
    whoDispatches(instance),
  ]);
  const zoneName = (zone: string) => names.get(zone)?.name ?? '–';
  return gapWrites({ week, thin: thinSpots(zones), unsent: unsent.length, zoneName, audience }, now);
}

async function whoDispatches({ store }: Instance): Promise<string[]> {
  const where = [['role', 'in', ['dispatcher', 'supervisor']]] as const;
  const found = await store.query(Person, { from: paths.people, where, limit: MOST_STAFF });
  return found.flatMap(({ path, data }) => (data?.state === 'active' ? [idOf(path)] : []));
}
