import type { Decision } from '../decision.ts';
import { zoneOf } from '../settings/zone-of.ts';
import type { Zone } from '../settings/settings.ts';
import { personWrites, type Whose } from './change-person.ts';
import type { Person } from './person.ts';

/** The own record names the teams a person is in. */
export function decideMembership(
  facts: Whose & { readonly teamId: string; readonly isIn: boolean },
): Decision<never, Person> {
  const { person, teamId, isIn, by } = facts;
  if (person.teamIds.includes(teamId) === isIn) return { writes: [], audit: [], answer: person };
  const teamIds = isIn ? [...person.teamIds, teamId] : person.teamIds.filter((id) => id !== teamId);
  const changed = { ...person, teamIds };
  return {
    writes: personWrites(facts, changed),
    audit: [{ op: isIn ? 'person.team-joined' : 'person.team-left', by, diff: { teamId } }],
    answer: changed,
  };
}

/** Whoever lives in a district follows it into another zone. */
export function decideRezone(
  facts: Whose & { readonly zones: ReadonlyMap<string, Zone> },
): Decision<never, Person | undefined> {
  const { person, zones, by } = facts;
  if (!person.home) return { writes: [], audit: [], answer: undefined };
  const zoneId = zoneOf(person.home.outward, zones);
  if (zoneId === person.zoneId) return { writes: [], audit: [], answer: undefined };
  const { zoneId: _, ...rest } = person;
  const changed = {
    ...rest,
    ...(zoneId !== undefined && { zoneId }),
    claimsVersion: person.claimsVersion + 1,
  };
  return {
    writes: personWrites(facts, changed),
    audit: [{ op: 'person.zone-moved', by, diff: { zoneId: [person.zoneId ?? null, zoneId ?? null] } }],
    answer: changed,
  };
}
