import type { Decision } from '../decision.ts';
import { blockUntil } from './account-state.ts';
import { personWrites, type Whose } from './change-person.ts';
import type { Person, Scope } from './person.ts';
import { isStaff } from './roles.ts';

/** What a token can carry beside the rest. */
const MOST_LETTERS = 700;

interface ScopeFacts extends Whose {
  readonly scope: Scope;
  readonly now: Date;
}

/** Where somebody of the office decides. Old tokens carry the old scope, so they are refused. */
export function decideSetScope(
  facts: ScopeFacts,
): Decision<'account-not-active' | 'not-staff' | 'scope-too-wide', Person> {
  const { uid, by, person, scope, now } = facts;
  if (person.state !== 'active') return { refused: 'account-not-active' };
  // Administrators decide everywhere, and agents nowhere.
  if (!isStaff(person.role) || person.role === 'admin') return { refused: 'not-staff' };
  const wanted = { zoneIds: [...new Set(scope.zoneIds)], teamIds: [...new Set(scope.teamIds)] };
  if (JSON.stringify(wanted).length > MOST_LETTERS) return { refused: 'scope-too-wide' };
  if (JSON.stringify(wanted) === JSON.stringify(person.scope ?? EVERYWHERE)) {
    return { writes: [], audit: [], answer: person };
  }
  const { scope: _, ...rest } = person;
  const isEverywhere = wanted.zoneIds.length + wanted.teamIds.length === 0;
  const changed = {
    ...rest,
    ...(!isEverywhere && { scope: wanted }),
    claimsVersion: person.claimsVersion + 1,
  };
  return {
    writes: [...personWrites(facts, changed), blockUntil(uid, now)],
    audit: [{ op: 'person.scope-set', by, diff: { ...wanted } }],
    answer: changed,
  };
}

const EVERYWHERE: Scope = { zoneIds: [], teamIds: [] };

/** A place without a zone is everybody's, or nobody would look after it. */
export function isZoneInScope(scope: Scope | undefined, zoneId: string | undefined): boolean {
  if (!scope || scope.zoneIds.length === 0 || zoneId === undefined) return true;
  return scope.zoneIds.includes(zoneId);
}

/** A person belongs to a scope by zone or by team. */
export function isPersonInScope(scope: Scope | undefined, person: Pick<Person, 'zoneId' | 'teamIds'>): boolean {
  if (!scope || scope.zoneIds.length + scope.teamIds.length === 0) return true;
  if (person.teamIds.some((teamId) => scope.teamIds.includes(teamId))) return true;
  return person.zoneId !== undefined && scope.zoneIds.includes(person.zoneId);
}
