import { decideAskPerson, type Asked, type AskRefusal } from '@muster/domain/callouts/ask-person';
import { decideAssign, decideRecordNo } from '@muster/domain/callouts/assign';
import { assign as contract } from '@muster/domain/callouts/callouts.contracts';
import type { Constants } from '@muster/domain/constants';
import { isRefused } from '@muster/domain/decision';
import { STAFF, type Actor } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import type * as z from 'zod';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';
import { carryOutPlanned, planningCommand } from './planned-command.ts';
import { readNamed } from './read-neighbours.ts';

interface Telling {
  readonly input: z.output<typeof contract.input>;
  readonly actor: Actor;
  readonly constants: Constants;
}

/** One person by name: asked now, or put down as they said on the phone. */
export const assign = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const constants = await readConstants(instance);
  const telling = { input, actor, constants };
  return input.answer === 'ask' ? ask(instance, telling, now) : record(instance, telling);
});

async function ask(instance: Instance, telling: Telling, now: Date) {
  const { jobId, uid } = telling.input;
  const people = await readNamed(instance, [uid]);
  const outcome = await carryOutPlanned(instance, { jobId, constants: telling.constants, people }, now, (plan) =>
    planningCommand<AskRefusal, Asked>(jobId, ({ job }, at) => {
      const { actor, constants, input } = telling;
      const { why, restWhy, key } = input;
      const facts = { jobId, job, by: actor.uid, role: actor.role, constants, uid, why, restWhy, key, plan };
      return decideAskPerson(facts, at);
    }),
  );
  if (isRefused(outcome)) return outcome;
  const { answer, state, rev } = outcome;
  return { answer, state, rev };
}

async function record(instance: Instance, { input, actor, constants }: Telling) {
  const { jobId, uid, answer } = input;
  const facts = { ...input, role: actor.role, positionId: input.positionId, restWhy: input.restWhy };
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    readsPages: answer === 'no',
    readsOffice: answer === 'yes',
    diariesOf: () => [uid],
    decide(known, now) {
      const told = { ...facts, ...known, diary: known.diaries.get(uid) };
      return answer === 'yes' ? decideAssign(told, now) : decideRecordNo({ ...told, because: input.because }, now);
    },
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  await followUp(instance, jobId, outcome.answer, outcome.at);
  return outcome.answer.said;
}
