import { isRefused } from '@muster/domain/decision';
import { jobSeed } from '@muster/domain/jobs/job-id';
import { createJob as contract } from '@muster/domain/jobs/jobs.contracts';
import { Template } from '@muster/domain/jobs/template';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import { readConstants } from '../settings/read-org.ts';
import { readDraftFacts } from './draft-facts.ts';
import { makeJob } from './make-job.ts';

/** A repeat with the same key meets its own job. */
export const createJob = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const { key, draft, templateId } = input;
  const [facts, constants] = await Promise.all([readDraftFacts(instance, draft, actor), readConstants(instance)]);
  const making = {
    ...{ ...facts, uid: actor.uid, key, constants, seed: jobSeed(actor.uid, key) },
    ...(templateId !== undefined && {
      origin: { templateId },
      beside: () => countUse(instance, templateId, now),
    }),
  };
  const made = await makeJob(instance, making, now);
  return isRefused(made) ? made : { jobId: made.jobId };
});

/** With the job, so that the count is neither short nor doubled. A template that is gone counts nothing. */
async function countUse({ store }: Instance, templateId: string, now: Date) {
  const read = await store.get(Template, paths.template(templateId));
  const { data } = read;
  if (!data) return { writes: [], reads: [] };
  const used = { ...data, uses: data.uses + 1, lastUsedAt: now } satisfies Template;
  return { writes: [{ replace: read.path, data: used }], reads: [read] };
}
