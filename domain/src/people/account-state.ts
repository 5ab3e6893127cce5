import type { Decision, Write } from '../decision.ts';
import { paths } from '../paths.ts';
import type { OrgConfig } from '../settings/settings.ts';
import { personWrites, type Whose } from './change-person.ts';
import { withAdmin } from './create-person.ts';
import type { Person } from './person.ts';
import type { Role } from './roles.ts';

interface AccountFacts extends Whose {
  readonly org: OrgConfig;
  readonly now: Date;
}

/** Tokens issued until now are refused from the commit on; repeating it changes nothing more. */
export function decideSuspend(
  facts: AccountFacts & { readonly reason: string },
): Decision<'last-admin' | 'account-not-active', Person> {
  const { uid, by, person, org, reason, now } = facts;
  if (person.state === 'suspended') return { writes: [], audit: [], answer: person };
  if (person.state !== 'active') return { refused: 'account-not-active' };
  if (isLastAdmin(person, uid, org)) return { refused: 'last-admin' };

  const suspended = { ...person, state: 'suspended' as const, claimsVersion: person.claimsVersion + 1 };
  return {
    writes: [...personWrites(facts, suspended), blockUntil(uid, now), ...adminListWrites(facts, suspended)],
    audit: [{ op: 'person.suspended', by, diff: { reason } }],
    answer: suspended,
  };
}

export function decideReinstate(facts: AccountFacts): Decision<'account-not-active', Person> {
  const { by, person } = facts;
  if (person.state === 'active') return { writes: [], audit: [], answer: person };
  if (person.state !== 'suspended') return { refused: 'account-not-active' };

  const active = { ...person, state: 'active' as const, claimsVersion: person.claimsVersion + 1 };
  return {
    writes: [...personWrites(facts, active), ...adminListWrites(facts, active)],
    audit: [{ op: 'person.reinstated', by }],
    answer: active,
  };
}

/** Old tokens carry the old role, so they are refused whichever way the role changes. */
export function decideSetRole(
  facts: AccountFacts & { readonly role: Role },
): Decision<'last-admin' | 'account-not-active', Person> {
  const { uid, by, person, org, role, now } = facts;
  if (person.state !== 'active') return { refused: 'account-not-active' };
  if (person.role === role) return { writes: [], audit: [], answer: person };
  if (isLastAdmin(person, uid, org)) return { refused: 'last-admin' };

  const changed = { ...person, role, claimsVersion: person.claimsVersion + 1 };
  return {
    writes: [...personWrites(facts, changed), blockUntil(uid, now), ...adminListWrites(facts, changed)],
    audit: [{ op: 'person.role-set', by, diff: { role: [person.role, role] } }],
    answer: changed,
  };
}

/** A new first password: it must be changed, and whoever was signed in is not any more. */
export function decideResetPassword(facts: Omit<AccountFacts, 'org'>): Decision<'account-not-active', Person> {
  const { uid, by, person, now } = facts;
  if (person.state !== 'active') return { refused: 'account-not-active' };
  const changed = { ...person, mustChange: true, ...(!person.mustChange && { resetAt: now }) };
  return {
    writes: [...personWrites(facts, changed), blockUntil(uid, now)],
    audit: [{ op: 'person.password-reset', by }],
    answer: changed,
  };
}

/** Whoever is signed in is not any more, on no device; the password stays. */
export function decideSignOutEverywhere(facts: Omit<AccountFacts, 'org'>): Decision<'account-not-active', Person> {
  const { uid, by, person, now } = facts;
  if (person.state !== 'active') return { refused: 'account-not-active' };
  return {
    writes: [...personWrites(facts, person), blockUntil(uid, now)],
    audit: [{ op: 'person.signed-out-everywhere', by }],
    answer: person,
  };
}

export function isLastAdmin(person: Pick<Person, 'role'>, uid: string, org: OrgConfig): boolean {
  return person.role === 'admin' && org.adminUids.every((admin) => admin === uid);
}

export function blockUntil(uid: string, now: Date): Write {
  return { update: paths.blocked, data: { [uid]: now } };
}

function adminListWrites({ uid, org }: AccountFacts, person: Person): Write[] {
  const isAdmin = person.role === 'admin' && person.state === 'active';
  if (isAdmin === org.adminUids.includes(uid)) return [];
  const data = isAdmin ? withAdmin(org, uid) : { ...org, adminUids: org.adminUids.filter((admin) => admin !== uid) };
  return [{ replace: paths.orgConfig, data }];
}
