import { takeNext as contract } from '@muster/domain/callouts/filling.contracts';
import { decideTake, isInReach, takenBefore, type TakeRefusal } from '@muster/domain/callouts/take-next';
import { Diary } from '@muster/domain/availability/diary';
import type { Constants } from '@muster/domain/constants';
import { isRefused, type Refused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';
import { readOpenWork, showOpenWork } from './open-work.ts';

const MOST_OWN = 50;

interface Taking {
  readonly uid: string;
  readonly key: string;
  readonly constants: Constants;
}

/** One after the other, until there is one that this person can do and nobody else just took. */
export const takeNext = defineCallable(contract, ['agent'], async (instance, { input, actor }) => {
  const constants = await readConstants(instance);
  const taking = { uid: actor.uid, key: input.key, constants };
  const earlier = await takenAlready(instance, taking);
  if (earlier) return earlier;
  const waiting = await waitingFor(instance, taking, input.jobId);
  let refused: Refused = { refused: 'nothing-to-take' };
  for (const { jobId } of waiting) {
    const outcome = await take(instance, jobId, taking);
    if (!isRefused(outcome)) {
      await showOpenWork(instance);
      return { jobId, positionId: outcome.positionId };
    }
    if (input.jobId !== undefined) refused = outcome;
  }
  return refused;
});

/** A command that is repeated has its job in the own crew list, or is looked for anew. */
async function takenAlready({ store }: Instance, { uid, key }: Taking) {
  const own = await store.query(Job, {
    from: paths.jobs,
    where: [['crewUids', 'array-contains', uid]],
    limit: MOST_OWN,
  });
  const found = own.flatMap(({ path, data }) => {
    const positionId = data && takenBefore(data, uid, key);
    return positionId === undefined ? [] : [{ jobId: idOf(path), positionId }];
  });
  return found[0];
}

async function waitingFor(
  instance: Instance,
  { uid, constants }: Taking,
  only?: string,
): Promise<readonly { readonly jobId: string }[]> {
  const { store } = instance;
  const [open, { data: diary }, { data: person }] = await Promise.all([
    readOpenWork(instance),
    store.get(Diary, paths.diary(uid)),
    store.get(Person, paths.person(uid)),
  ]);
  if (!diary || !person) return [];
  const reach = Math.min(person.maxKm, constants.maxReachKm);
  return open.filter(({ jobId, job }) => (only === undefined ? isInReach(job, diary, reach) : jobId === only));
}

async function take(
  instance: Instance,
  jobId: string,
  { uid, key, constants }: Taking,
): Promise<{ readonly positionId: string } | Refused<TakeRefusal | 'busy' | 'not-found'>> {
  const command = jobCommand({
    jobId,
    by: uid,
    constants,
    readsOffice: true,
    diariesOf: () => [uid],
    decide: (facts, now) => decideTake({ ...facts, diary: facts.diaries.get(uid), key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
}
