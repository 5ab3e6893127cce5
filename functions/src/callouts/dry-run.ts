import { dryRun as contract } from '@muster/domain/callouts/callouts.contracts';
import { dryRun as tryOut, jobToTry, type DryRun } from '@muster/domain/callouts/dry-run';
import { isRefused } from '@muster/domain/decision';
import { Job, Office, type Mode } from '@muster/domain/jobs/job';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { readDraftFacts } from '../jobs/draft-facts.ts';
import { likelyJobId } from '../jobs/job-code.ts';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import { readConstants, readWeights } from '../settings/read-org.ts';
import { readNamed, readNeighbours, type NeighboursRead } from './read-neighbours.ts';
import { readAnswers, readSides, withTeam } from './read-plan.ts';

/** Stands for the code of a job in the order of equals while nothing is known of it. */
const NOT_YET = 'J-000000';

export const dryRun = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const { draft, key, jobId = key === undefined ? NOT_YET : likelyJobId(actor.uid, key) } = input;
  const [asked, constants, { data: job }, { data: before }, answers] = await Promise.all([
    readDraftFacts(instance, draft, actor),
    readConstants(instance),
    instance.store.get(Job, paths.job(jobId)),
    instance.store.get(Office, paths.office(jobId)),
    readAnswers(instance, jobId),
  ]);
  const planned = jobToTry({ job, by: actor.uid, asked, constants }, now);
  if (isRefused(planned)) return planned;

  const { mode, named, together, teamId, thenOthers, clientId } = draft;
  const [inReach, sides, weights] = await Promise.all([
    peopleFor(instance, mode, () => readNeighbours(instance, planned.site, constants), named),
    readSides(instance, planned, { teamId, clientId }),
    readWeights(instance),
  ]);
  const { people } = await withTeam(instance, inReach, sides.team);
  const office = { ...before, named, together, thenOthers };
  return said(tryOut({ jobId, job: planned, constants, ...answers, people, ...sides, office, weights }, now), now);
});

/** Of work that anybody free may take nobody is asked. */
async function peopleFor(
  instance: Instance,
  mode: Mode,
  inReach: () => Promise<NeighboursRead>,
  named: readonly string[],
): Promise<NeighboursRead> {
  if (mode === 'queue') return { people: [], listings: new Map() };
  return mode === 'direct' ? readNamed(instance, named) : inReach();
}

/** Percentages only where there is history enough to say one. */
function said({ waves, excluded, history, chanceBy, unreachable, remedies, ...outcome }: DryRun, at: Date) {
  return {
    ...outcome,
    at,
    history,
    remedies: [...remedies],
    unreachable: unreachable.map(({ uid, name }) => ({ uid, name })),
    ...(history.isEnough && { chanceBy }),
    waves: waves.map(({ people, chanceAfter, ...wave }) => ({
      ...wave,
      size: people.length,
      ...(history.isEnough && { chanceAfter }),
      people: people.map(({ uid, name, km, travelMin, positions, score, terms }) => {
        return { uid, name, km, travelMin, positions: [...positions], score, terms };
      }),
    })),
    excluded: excluded.map(({ reason, people }) => ({
      reason,
      people: people.map(({ uid, name, args }) => ({ uid, name, args: [...args] })),
    })),
  };
}
