import { type Decision, isRefused } from '../decision.ts';
import { CONSTANTS } from '../constants.ts';
import { paths } from '../paths.ts';
import type { OrgConfig } from '../settings/settings.ts';
import type { AccessRequest, Person } from './person.ts';
import type { Role } from './roles.ts';
import { type PersonFacts, type PersonRefusal, type Settled, settlePerson } from './settle-person.ts';
import { whoOf } from './who.ts';

interface CreateFacts extends PersonFacts {
  readonly uid: string;
  readonly by: string;
  readonly email: string;
  readonly role: Role;
  readonly name: { readonly first: string; readonly last: string };
  readonly lang?: string | undefined;
  /** Of somebody who registered: without rights until an administrator has decided. */
  readonly asked?: AccessRequest;
  readonly org: OrgConfig;
  readonly now: Date;
}

/** A person arrives with diary and availability, so that no guard ever meets a missing document. */
export function decideCreatePerson(facts: CreateFacts): Decision<PersonRefusal, Person> {
  const settled = settlePerson(facts);
  if (isRefused<PersonRefusal>(settled)) return settled;

  const { uid, by, org, role, now } = facts;
  const person = newPerson(facts, settled.settled);
  const stored = { createdAt: now, rev: 0 };
  const admins = role === 'admin' ? [{ replace: paths.orgConfig, data: withAdmin(org, uid) }] : [];
  return {
    writes: [
      { create: paths.person(uid), data: person },
      { create: paths.diary(uid), data: { ...stored, holds: [], who: whoOf(person), audit: { n: 0 } } },
      { create: paths.availability(uid), data: newAvailability(person, now) },
      ...admins,
    ],
    audit: [{ op: facts.asked ? 'person.registered' : 'person.created', by, diff: { role } }],
    answer: person,
  };
}

export function withAdmin(org: OrgConfig, uid: string): OrgConfig {
  return { ...org, adminUids: [...new Set([...org.adminUids, uid])].toSorted() };
}

function newPerson(facts: CreateFacts, { prefs, ...settled }: Settled): Person {
  return {
    state: 'active',
    role: facts.role,
    takesCalls: false,
    ...facts.name,
    email: facts.email,
    lang: facts.lang ?? 'en',
    tz: facts.org.tz,
    maxKm: CONSTANTS.agentMaxKm,
    skills: [],
    certs: {},
    teamIds: [],
    prefs: { standby: true, autoConfirm: false, ...prefs },
    claimsVersion: 1,
    mustChange: true,
    createdAt: facts.now,
    rev: 0,
    audit: { n: 0 },
    ...(facts.asked && { state: 'pending', mustChange: false, asked: facts.asked }),
    ...settled,
  };
}

function newAvailability({ tz }: Person, now: Date) {
  return { tz, pattern: {}, dates: {}, away: [], duty: { on: true }, updatedAt: now, createdAt: now, rev: 0 };
}
