import { isRefused } from '@muster/domain/decision';
import { decideMembership } from '@muster/domain/people/membership';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { Team } from '@muster/domain/settings/settings';
import type { Instance } from '../platform/instance.ts';
import type { TimerEffect } from '../platform/timers.ts';
import { changeAccount } from './person-command.ts';
import { doNothing } from './do-nothing.ts';

/** More than a team may have, and those who left it. */
const MOST = 300;

/** Each one's own record names the teams; it follows the team's list. Killed in between, it is done again. */
export const teamTimer: TimerEffect = {
  purpose: 'team',
  async fire({ instance, timer, carryOut }) {
    const teamId = timer.subject;
    const path = paths.team(teamId);
    const [{ data: team }, inIt] = await Promise.all([
      instance.store.get(Team, path),
      instance.store.query(Person, {
        from: paths.people,
        where: [['teamIds', 'array-contains', teamId]],
        limit: MOST,
      }),
    ]);
    const members = new Set(team?.members);
    const known = new Set(inIt.map((read) => idOf(read.path)));
    for (const uid of members) if (!known.has(uid)) await change(instance, uid, teamId, true);
    for (const uid of known) if (!members.has(uid)) await change(instance, uid, teamId, false);
    await carryOut(path, doNothing);
  },
};

async function change(instance: Instance, uid: string, teamId: string, isIn: boolean): Promise<void> {
  const outcome = await changeAccount(instance, uid, (account) =>
    decideMembership({ ...account, by: 'system', teamId, isIn }),
  );
  if (isRefused(outcome) && outcome.refused === 'busy') throw new Error('a member is wanted by many at once');
}
