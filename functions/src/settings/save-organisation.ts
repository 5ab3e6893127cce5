import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { decideSaveOrganisation, saveOrganisation as contract } from '@muster/domain/settings/save-organisation';
import { AppConfig, OrgConfig } from '@muster/domain/settings/settings';
import type { Command } from '../platform/command.ts';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';

/** Instances know of it within a minute. */
export const saveOrganisation = defineCallable(contract, ['admin'], async (instance, { input, actor }) => {
  const { key: _, ...change } = input;
  const command: Command<'unknown-time-zone' | 'not-found', undefined> = {
    own: [],
    shared: [],
    needs: () => [paths.appConfig],
    decide(workspace) {
      const org = workspace.get(OrgConfig, paths.orgConfig);
      const app = workspace.get(AppConfig, paths.appConfig);
      if (!org || !app) return { refused: 'not-found' };
      return decideSaveOrganisation({ by: actor.uid, change, org, app });
    },
  };
  const outcome = await carryOutCommand(instance, paths.orgConfig, command);
  return isRefused(outcome) ? outcome : {};
});
