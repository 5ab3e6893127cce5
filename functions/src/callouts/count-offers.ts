import { OfferCount, offersOf, type OrgRates } from '@muster/domain/callouts/past-offers';
import { reliability, workEvents, type WorkEvent } from '@muster/domain/callouts/reliability';
import type { RosterRecord } from '@muster/domain/callouts/roster';
import { Job } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import pLimit from 'p-limit';
import type { Instance } from '../platform/instance.ts';
import { readAnswers } from './read-plan.ts';

const PAGE = 200;
const AT_ONCE = 8;

export interface OffersCounted {
  readonly rates: OrgRates;
  recordOf(uid: string): RosterRecord;
}

/** What came of all offers of the jobs there are, which are kept for 90 days: by person, and in all. */
export async function countOffers(instance: Instance, now: Date): Promise<OffersCounted> {
  const offers = new OfferCount();
  const events = new Map<string, WorkEvent[]>();
  const limit = pLimit(AT_ONCE);
  for await (const jobs of publishedJobs(instance)) {
    const answers = jobs.map(([jobId, job]) => limit(async () => ({ job, ...(await readAnswers(instance, jobId)) })));
    for (const each of await Promise.all(answers)) {
      offers.add(offersOf(each, now));
      for (const event of workEvents(each.job, each.responses)) {
        events.set(event.uid, [...(events.get(event.uid) ?? []), event]);
      }
    }
  }
  const reliable = (uid: string) => (events.has(uid) ? { rl: reliability(events.get(uid) ?? [], now) } : {});
  return { rates: offers.rates(), recordOf: (uid) => ({ ...offers.recordOf(uid), ...reliable(uid) }) };
}

async function* publishedJobs({ store }: Instance): AsyncGenerator<(readonly [string, Job])[]> {
  let after: string | undefined;
  do {
    const found = await store.query(Job, { from: paths.jobs, where: [], after, limit: PAGE });
    yield found.flatMap(({ path, data }) => (data?.callout ? [[idOf(path), data] as const] : []));
    after = found.length < PAGE ? undefined : idOf(found.at(-1)?.path ?? '');
  } while (after);
}
