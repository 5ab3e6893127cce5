import { isRefused } from '@muster/domain/decision';
import { remindUnsent as contract } from '@muster/domain/insight/insight.contracts';
import { unsentWrites } from '@muster/domain/insight/tell-staff';
import { paths } from '@muster/domain/paths';
import { STAFF } from '@muster/domain/people/roles';
import { dayOf } from '@muster/domain/time/local-day';
import { sendBulletin, takeBulletinOn } from '../callouts/send-bulletin.ts';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { comingWeek, organisationZone, readCoverage } from './read-coverage.ts';

const PER_PAGE = 500;

/** By hand, whenever somebody finds it is needed; a second time on the same day reaches nobody twice. */
export const remindUnsent = defineCallable(contract, STAFF, async (instance, { now }) => {
  const tz = await organisationZone(instance);
  const [week, day] = [comingWeek(tz, now), dayOf(now, tz)];
  const { unsent } = await readCoverage(instance, { hours: { from: now, count: 0 }, week }, now);
  const uids = unsent.map(({ uid }) => uid);
  const pages = Array.from({ length: Math.ceil(uids.length / PER_PAGE) }, (_, n) =>
    uids.slice(n * PER_PAGE, (n + 1) * PER_PAGE),
  );
  let reminded = 0;
  for (const [page, audience] of pages.entries()) {
    const writes = unsentWrites(week, day, page, audience, now);
    if ((await instance.store.commit(writes, [])) === 'lost') continue;
    reminded += audience.length;
    await sendNow(instance, `weeklyhand_${week}_${day}_${page}`);
  }
  return { reminded, already: uids.length - reminded };
});

async function sendNow(instance: Instance, id: string): Promise<void> {
  const taken = await carryOutCommand(instance, paths.bulletinSending(id), takeBulletinOn(id));
  if (!isRefused(taken) && taken.answer) await sendBulletin(instance, id, taken.answer);
}
