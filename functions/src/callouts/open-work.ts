import { inQueueOrder, NO_WORK_ZONE, OpenWork, openWorkCard } from '@muster/domain/callouts/take-next';
import type { Write } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { isSame } from '@muster/domain/same';
import { readOpenJobs, type OpenJob } from '../jobs/open-jobs.ts';
import type { Instance } from '../platform/instance.ts';
import { readZones } from '../settings/read-catalogues.ts';

const MOST_CARDS = 100;

/**
 * States on each zone's board what anybody there may take. Derived anew from the jobs each time, so it may
 * run at any time, on any number of instances.
 */
export async function showOpenWork(instance: Instance): Promise<void> {
  const { store } = instance;
  const zones = [NO_WORK_ZONE, ...(await readZones(instance)).keys()];
  const [open, boards] = await Promise.all([readOpenWork(instance), store.getAll(OpenWork, zones.map(paths.openWork))]);
  const writes = zones.flatMap((zone, i): Write[] => {
    const cards = open.filter(({ job }) => (job.zoneId ?? NO_WORK_ZONE) === zone).slice(0, MOST_CARDS);
    const data = { cards: cards.map(({ jobId, job }) => openWorkCard(jobId, job)) };
    const before = boards[i]?.data ?? { cards: [] };
    return isSame(before, data) ? [] : [{ put: paths.openWork(zone), data }];
  });
  if (writes.length > 0) await store.commit(writes, []);
}

/** Work that nobody was asked for and that has free places, in the order in which it goes. */
export async function readOpenWork(instance: Instance): Promise<OpenJob[]> {
  const found = await readOpenJobs(instance, 'queue');
  return found.toSorted((a, b) => inQueueOrder(a.job, b.job));
}
