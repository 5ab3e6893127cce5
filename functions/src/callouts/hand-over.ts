import { decideHandOver } from '@muster/domain/callouts/hand-over';
import { handOver as contract } from '@muster/domain/callouts/hand-over.contracts';
import { isRefused } from '@muster/domain/decision';
import { Person } from '@muster/domain/people/person';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobCommand } from './job-command.ts';

export const handOver = defineCallable(contract, STAFF, async (instance, { input, actor }) => {
  const { jobId, uid, key } = input;
  const [constants, { data: heir }] = await Promise.all([
    readConstants(instance),
    instance.store.get(Person, paths.person(uid)),
  ]);
  const command = jobCommand({
    jobId,
    by: actor.uid,
    constants,
    decide: (facts, now) => decideHandOver({ ...facts, role: actor.role, uid, heir, key }, now),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  return isRefused(outcome) ? outcome : outcome.answer.said;
});
