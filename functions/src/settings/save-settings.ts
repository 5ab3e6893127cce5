import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { decideSaveSettings } from '@muster/domain/settings/save-settings';
import { saveSettings as contract } from '@muster/domain/settings/sections';
import { AppConfig, OrgConfig } from '@muster/domain/settings/settings';
import type { Command } from '../platform/command.ts';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';

type Refusals = 'bad-setting' | 'not-found';

/** One section, stated anew; instances know of it within a minute. */
export const saveSettings = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { section, values } = input;
  const command: Command<Refusals, { readonly changed: string[] }> = {
    own: [],
    shared: [],
    needs: () => [paths.appConfig],
    decide(workspace) {
      const org = workspace.get(OrgConfig, paths.orgConfig);
      const app = workspace.get(AppConfig, paths.appConfig);
      if (!org || !app) return { refused: 'not-found' };
      return decideSaveSettings({ by: actor.uid, section, values, org, app });
    },
  };
  const outcome = await carryOutCommand(instance, paths.orgConfig, command);
  return isRefused(outcome) ? outcome : outcome.answer;
});
