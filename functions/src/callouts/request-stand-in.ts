import { requestStandIn as contract } from '@muster/domain/callouts/filling.contracts';
import { decideRequestStandIn, type Requested, type StandInRefusal } from '@muster/domain/callouts/stand-in';
import { isRefused } from '@muster/domain/decision';
import { defineCallable } from '../platform/callable.ts';
import { readConstants } from '../settings/read-org.ts';
import { carryOutPlanned, planningCommand } from './planned-command.ts';

export const requestStandIn = defineCallable(contract, ['agent'], async (instance, { input, actor, now }) => {
  const { jobId, key } = input;
  const constants = await readConstants(instance);
  const outcome = await carryOutPlanned(instance, { jobId, constants }, now, (plan) =>
    planningCommand<StandInRefusal, Requested>(jobId, ({ job }, at) =>
      decideRequestStandIn({ jobId, job, by: actor.uid, constants, key, plan }, at),
    ),
  );
  // Whoever is not on a job does not learn whether there is one.
  if (isRefused(outcome)) return outcome.refused === 'not-found' ? { refused: 'not-in-crew' } : outcome;
  return { asked: outcome.asked, until: outcome.until };
});
