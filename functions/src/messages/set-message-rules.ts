import { isRefused } from '@muster/domain/decision';
import { setMessageRules as contract } from '@muster/domain/messages/broadcasts.contracts';
import { paths } from '@muster/domain/paths';
import { decideSetMessageRules } from '@muster/domain/settings/set-message-rules';
import { AppConfig, OrgConfig } from '@muster/domain/settings/settings';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';

/** Takes effect within a minute. */
export const setMessageRules = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { key: _, ...rules } = input;
  const outcome = await carryOutCommand(instance, paths.orgConfig, {
    ...{ own: [paths.appConfig], shared: [], needs: () => [paths.appConfig] },
    decide: (workspace) =>
      decideSetMessageRules({
        org: workspace.get(OrgConfig, paths.orgConfig),
        app: workspace.get(AppConfig, paths.appConfig),
        rules,
        by: actor.uid,
      }),
  });
  return isRefused(outcome) ? outcome : {};
});
