import type { LadderFacts } from '@muster/domain/callouts/climb-ladder';
import { Delivery } from '@muster/domain/callouts/delivery';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { Job } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';

const MOST_RESPONSES = 2000;

/** Whom a page asks, how they were reached, and who has answered. */
export async function readFacts({ store }: Instance, jobId: string, id: string): Promise<LadderFacts> {
  const [{ data: job }, { data: page }, { data: delivery }, responses] = await Promise.all([
    store.get(Job, paths.job(jobId)),
    store.get(WavePage, paths.wave(jobId, id)),
    store.get(Delivery, paths.delivery(jobId, id)),
    store.query(Response, { from: paths.responses(jobId), where: [], limit: MOST_RESPONSES }),
  ]);
  const byUid = new Map(responses.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
  return { jobId, id, job, page, delivery, responses: byUid };
}
