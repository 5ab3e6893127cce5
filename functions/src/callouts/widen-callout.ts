import { widenCallout as contract } from '@muster/domain/callouts/callouts.contracts';
import { decideWiden } from '@muster/domain/callouts/widen-callout';
import { isRefused } from '@muster/domain/decision';
import { STAFF } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { readConstants } from '../settings/read-org.ts';
import { carryOutPlanned, planningCommand } from './planned-command.ts';

export const widenCallout = defineCallable(contract, STAFF, async (instance, { input, actor, now }) => {
  const { jobId, radius, rest, key } = input;
  const constants = await readConstants(instance);
  const widened = await carryOutPlanned(instance, { jobId, constants }, now, (plan) =>
    planningCommand(jobId, (ledgers, at) => {
      const facts = { ...ledgers, jobId, by: actor.uid, role: actor.role, constants, radius, rest, key, plan };
      return decideWiden(facts, at);
    }),
  );
  if (isRefused(widened)) return widened;
  const { state, rev, asked } = widened;
  return { state, rev, asked };
});
