import { idOf } from '@muster/domain/paths';
import { peopleRows } from '../../../web/src/features/callouts/people-rows.ts';
import type { Past } from '../past.ts';
import { jobIdOf, type View } from '../view.ts';

/** The documents of one job, each by its id. */
function ofJob<T>(documents: ReadonlyMap<string, T>, jobId: string): Map<string, T> {
  return new Map([...documents].flatMap(([path, data]) => (jobIdOf(path) === jobId ? [[idOf(path), data]] : [])));
}

function factsOf(jobId: string, view: View) {
  const { pages, deliveries, responses } = view;
  return {
    pages: ofJob(pages, jobId),
    deliveries: ofJob(deliveries, jobId),
    responses: ofJob(responses, jobId),
    nameOf: (uid: string) => uid,
  };
}

/** 28. Whoever the desk sees as having answered has a place or a response, and whoever has a place is seen so. */
export function answersAreThere({ view, now }: Past): string[] {
  return [...view.jobs].flatMap(([jobId, job]) => {
    const facts = factsOf(jobId, view);
    return peopleRows({ job, ...facts }, now).flatMap(({ uid, delivery }) => {
      const hasAnswered = uid in job.crew || facts.responses.has(uid);
      const isSeen = delivery?.step === 'answered';
      if (isSeen && !hasAnswered) return [`${jobId}: ${uid} is shown as answered, and nothing says what`];
      const isConfirmed = job.crew[uid] && job.crew[uid].phase !== 'reconfirm_pending';
      return delivery && isConfirmed && !isSeen
        ? [`${jobId}: ${uid} has a place and is shown as ${delivery.step}`]
        : [];
    });
  });
}
