import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { saveTeam as contract } from '@muster/domain/settings/catalogues.contracts';
import { decideSaveTeam, membersOf } from '@muster/domain/settings/save-team';
import { Team } from '@muster/domain/settings/settings';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { madeUpSlug } from '../settings/made-up-slug.ts';
import { agentsAmong } from './agents-among.ts';

/** Who works together, and where. */
export const saveTeam = defineCallable(contract, ['admin', 'supervisor'], async (instance, { input, actor }) => {
  const { key, change } = input;
  const teamId = change.act === 'create' ? madeUpSlug(change.name, actor.uid, key) : change.teamId;
  const agents = await agentsAmong(instance, change.act === 'delete' ? [] : membersOf(change));
  const path = paths.team(teamId);
  const outcome = await carryOutCommand(instance, path, {
    own: [],
    shared: [],
    needs: () => [],
    decide: (workspace, now) =>
      decideSaveTeam({ change, teamId, team: workspace.get(Team, path), agents, by: actor.uid, key }, now),
  });
  return isRefused(outcome) ? outcome : outcome.answer;
});
