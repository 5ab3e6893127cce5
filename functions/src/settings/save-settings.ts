import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { decideSaveSettings } from '@muster/domain/settings/save-settings';
import { saveSettings as contract } from '@muster/domain/settings/sections';
import { AppConfig, OrgConfig } from '@muster/domain/settings/settings';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';

export const saveSettings = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { section, values } = input;
  const outcome = await carryOutCommand(instance, paths.orgConfig, {
    own: [],
    shared: [],
    needs: () => [paths.appConfig],
    decide(workspace) {
      const org = workspace.get(OrgConfig, paths.orgConfig);
      const app = workspace.get(AppConfig, paths.appConfig);
      if (!org || !app) return { refused: 'not-found' as const };
      return decideSaveSettings({ by: actor.uid, section, values, org, app });
    },
  });
  return isRefused(outcome) ? outcome : outcome.answer;
});
