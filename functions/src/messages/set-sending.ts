import { isRefused } from '@muster/domain/decision';
import { setSending as contract } from '@muster/domain/messages/broadcasts.contracts';
import { paths } from '@muster/domain/paths';
import { decideSetSending } from '@muster/domain/settings/set-sending';
import { OrgConfig } from '@muster/domain/settings/settings';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';

/** The kill switch: within five seconds nothing leaves any more. */
export const setSending = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { on, reason } = input;
  const outcome = await carryOutCommand(instance, paths.orgConfig, {
    ...{ own: [], shared: [], needs: () => [] },
    decide: (workspace) =>
      decideSetSending({ org: workspace.get(OrgConfig, paths.orgConfig), on, reason, by: actor.uid }),
  });
  return isRefused(outcome) ? outcome : {};
});
