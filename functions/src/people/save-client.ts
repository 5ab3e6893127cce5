import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { saveClient as contract } from '@muster/domain/settings/catalogues.contracts';
import { decideSaveClient } from '@muster/domain/settings/save-client';
import { Client } from '@muster/domain/settings/settings';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { madeUpSlug } from '../settings/made-up-slug.ts';
import { agentsAmong } from './agents-among.ts';

/** Whom work is done for, whom they ask for and whom they do not want. */
export const saveClient = defineCallable(contract, ['admin', 'supervisor'], async (instance, { input, actor }) => {
  const { key, change } = input;
  const clientId = change.act === 'create' ? madeUpSlug(change.name, actor.uid, key) : change.clientId;
  const agents = await agentsAmong(instance, change.act === 'delete' ? [] : [...change.allow, ...change.deny]);
  const path = paths.client(clientId);
  const outcome = await carryOutCommand(instance, path, {
    own: [],
    shared: [],
    needs: () => [],
    decide: (workspace) =>
      decideSaveClient({ change, clientId, client: workspace.get(Client, path), agents, by: actor.uid, key }),
  });
  return isRefused(outcome) ? outcome : outcome.answer;
});
