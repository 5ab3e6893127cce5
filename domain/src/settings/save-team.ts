import type * as z from 'zod';
import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import { scheduleTimer } from '../timer.ts';
import type { saveTeam } from './catalogues.contracts.ts';
import { answeredAtOnce, deletedEntry, savedEntry, type EntryCommand } from './save-entry.ts';
import type { Team } from './settings.ts';

type TeamChange = z.output<typeof saveTeam.input>['change'];
export type TeamRefusal = 'not-found' | 'stale' | 'unknown-person';
type Answer = { readonly teamId: string };

interface TeamFacts extends EntryCommand {
  readonly change: TeamChange;
  readonly teamId: string;
  readonly team: Team | undefined;
  /** Of those named, the ones who may be in a team. */
  readonly agents: ReadonlySet<string>;
}

/** Members follow the team by a timer: each one's own record names the teams, and the rosters read it there. */
export function decideSaveTeam(facts: TeamFacts, now: Date): Decision<TeamRefusal, Answer> {
  const { change, team, teamId, by, key } = facts;
  const entry = { kind: 'team', path: paths.team(teamId), entry: team } as const;
  const follow = [scheduleTimer('team', teamId, now, now)];
  const saving = { ...entry, change, by, key, answer: { teamId }, follow };
  const atOnce = answeredAtOnce(saving);
  if (atOnce) return atOnce;
  if (change.act === 'delete') return deletedEntry(saving);
  const members = membersOf(change);
  if (members.some((uid) => !facts.agents.has(uid))) return { refused: 'unknown-person' };
  const { name, leadUid, zoneIds } = change;
  const terms = {
    name,
    members,
    zoneIds: [...new Set(zoneIds)],
    ...(leadUid !== undefined && { leadUid }),
  } satisfies Team;
  return savedEntry(saving, terms, { members: members.length });
}

/** A lead is a member. */
export function membersOf({ members, leadUid }: Pick<Team, 'members' | 'leadUid'>): string[] {
  return [...new Set([...(leadUid === undefined ? [] : [leadUid]), ...members])];
}
