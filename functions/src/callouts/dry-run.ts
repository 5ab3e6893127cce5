import { dryRun as contract } from '@muster/domain/callouts/callouts.contracts';
import { dryRun as tryOut, jobToTry } from '@muster/domain/callouts/dry-run';
import { isRefused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { readDraftFacts } from '../jobs/draft-facts.ts';
import { defineCallable } from '../platform/callable.ts';
import { readConstants } from '../settings/read-org.ts';
import { readNamed, readNeighbours } from './read-neighbours.ts';
import { readAnswers } from './read-plan.ts';

/** Stands for the job in the order of equals while there is none. */
const NOT_YET = 'J-000000';

export const dryRun = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const { draft, jobId = NOT_YET } = input;
  const [asked, constants, { data: job }, answers] = await Promise.all([
    readDraftFacts(instance, draft),
    readConstants(instance),
    instance.store.get(Job, paths.job(jobId)),
    readAnswers(instance, jobId),
  ]);
  const planned = jobToTry({ job, by: actor.uid, asked, constants }, now);
  if (isRefused(planned)) return planned;

  const { mode, named, together } = draft;
  const { people } = await (mode === 'direct'
    ? readNamed(instance, named)
    : readNeighbours(instance, planned.site, constants));
  const outcome = tryOut({ jobId, job: planned, constants, ...answers, people, named, together }, now);
  const { eligible, waves, excluded, atRisk } = outcome;
  return {
    at: now,
    eligible,
    atRisk,
    waves: waves.map(({ k, afterSec, people: candidates }) => ({
      k,
      afterSec,
      people: candidates.map(({ uid, name, km, travelMin, positions }) => {
        return { uid, name, km, travelMin, positions: [...positions] };
      }),
    })),
    excluded: excluded.map(({ reason, people: left }) => ({
      reason,
      people: left.map(({ uid, name, args }) => ({ uid, name, args: [...args] })),
    })),
  };
});
