import type * as z from 'zod';
import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import { scheduleTimer } from '../timer.ts';
import { beforeSaving, nextRev } from './before-saving.ts';
import type { saveTeam } from './catalogues.contracts.ts';
import type { Team } from './settings.ts';

type TeamChange = z.output<typeof saveTeam.input>['change'];
export type TeamRefusal = 'not-found' | 'stale' | 'unknown-person';
type Answer = { readonly teamId: string };

interface TeamFacts {
  readonly change: TeamChange;
  readonly teamId: string;
  readonly team: Team | undefined;
  /** Of those named, the ones who may be in a team. */
  readonly agents: ReadonlySet<string>;
  readonly by: string;
}

/** Members follow the team by a timer: each one's own record names the teams, and the rosters read it there. */
export function decideSaveTeam(facts: TeamFacts, now: Date): Decision<TeamRefusal, Answer> {
  const { change, team, teamId, by } = facts;
  const answer = { teamId };
  const before = beforeSaving(change, team);
  if (before === 'done') return { writes: [], audit: [], answer };
  if (before) return before;
  const follow = scheduleTimer('team', teamId, now, now);
  if (change.act === 'delete') {
    const gone = { remove: paths.team(teamId), guarded: true };
    return { writes: [gone, follow], audit: [{ op: 'team.deleted', by }], answer };
  }
  const members = membersOf(change);
  if (members.some((uid) => !facts.agents.has(uid))) return { refused: 'unknown-person' };
  const { name, leadUid, zoneIds } = change;
  const data = {
    name,
    members,
    zoneIds: [...new Set(zoneIds)],
    ...(leadUid !== undefined && { leadUid }),
    rev: nextRev(team),
  } satisfies Team;
  const write = team ? { replace: paths.team(teamId), data } : { create: paths.team(teamId), data };
  const op = team ? 'team.saved' : 'team.created';
  return { writes: [write, follow], audit: [{ op, by, diff: { members: members.length } }], answer };
}

/** A lead is a member. */
export function membersOf({ members, leadUid }: Pick<Team, 'members' | 'leadUid'>): string[] {
  return [...new Set([...(leadUid === undefined ? [] : [leadUid]), ...members])];
}
