import { setOutage as contract } from '@muster/domain/messages/messages.contracts';
import { decideSetOutage, Outages } from '@muster/domain/messages/outage';
import { isRefused } from '@muster/domain/decision';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { carryOutCommand } from '../platform/group.ts';
import { defineSandboxCallable } from './sandbox-callable.ts';

/** The provider is down for a while: what leaves by it waits, and is tried again. */
export const setOutage = defineSandboxCallable(contract, STAFF, async (instance, { input }) => {
  const outcome = await carryOutCommand(instance, paths.outages, {
    ...{ own: [], shared: [], needs: () => [] },
    decide: (workspace, now) => decideSetOutage({ ...input, outages: workspace.get(Outages, paths.outages) }, now),
  });
  return isRefused(outcome) ? outcome : {};
});
