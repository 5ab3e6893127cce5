import { Availability } from '@muster/domain/availability/availability';
import { Diary } from '@muster/domain/availability/diary';
import { outcodeOf } from '@muster/domain/geo/outcodes';
import { paths } from '@muster/domain/paths';
import { decideBootstrapAdmin } from '@muster/domain/people/bootstrap-admin';
import { decideChangePerson } from '@muster/domain/people/change-person';
import { decideCreatePerson } from '@muster/domain/people/create-person';
import { Person } from '@muster/domain/people/person';
import type { Role } from '@muster/domain/people/roles';
import type { PersonChange, PersonFacts } from '@muster/domain/people/settle-person';
import { OrgConfig, type Zone } from '@muster/domain/settings/settings';
import { zoneOf } from '@muster/domain/settings/zone-of';
import { AGENTS, type SampleAgent } from './agents.ts';
import { atHour, minutesFrom, TZ } from './calendar.ts';
import { certificatesOf } from './certificates.ts';
import { giveDevice } from './devices.ts';
import type { Ledger } from './ledger.ts';
import { ORGANISATION, SKILLS } from './organisation.ts';
import { daysOf, patternOf, sentWeek } from './working-hours.ts';

const NEAR_W12 = 12;
const NEAR_MAX_KM = 15;

interface Newcomer {
  readonly uid: string;
  readonly first: string;
  readonly last: string;
  readonly role: Role;
}

const FIRST_ADMIN: Newcomer = { uid: 'admin', first: 'Helen', last: 'Marsh', role: 'admin' };

const OFFICE: readonly Newcomer[] = [
  { uid: 'supervisor', first: 'Tariq', last: 'Aziz', role: 'supervisor' },
  { uid: 'dispatcher', first: 'Morgan', last: 'Ellis', role: 'dispatcher' },
  { uid: 'requester1', first: 'Fiona', last: 'Campbell', role: 'requester' },
  { uid: 'requester2', first: 'Daniel', last: 'Osei', role: 'requester' },
];

export function emailOf(uid: string): string {
  return `${uid}@muster.test`;
}

/** The organisation with everybody in it, hired over the last three months. */
export function hireEverybody(ledger: Ledger, zones: ReadonlyMap<string, Zone>, now: Date): void {
  const founded = atHour(now, -92, 9);
  foundOrganisation(ledger, founded);
  for (const [index, newcomer] of OFFICE.entries()) {
    hire(
      ledger,
      newcomer,
      { phone: officePhone(index), passwordChanged: true },
      minutesFrom(founded, 10 * (index + 1)),
    );
  }
  for (const [index, agent] of AGENTS.entries()) {
    const at = atHour(now, -90 + index, 10);
    hireAgent(ledger, { agent, number: index + 1, zones, now }, at);
    giveHours(ledger, agent, now, at);
  }
  for (const { uid } of [FIRST_ADMIN, ...OFFICE, ...AGENTS]) giveDevice(ledger, uid, now);
}

function foundOrganisation(ledger: Ledger, at: Date): void {
  const { uid, first, last } = FIRST_ADMIN;
  const facts = { uid, email: emailOf(uid), name: { first, last }, organisation: ORGANISATION.name, tz: TZ };
  const decided = decideBootstrapAdmin({ ...facts, org: undefined, app: undefined, blocked: undefined, now: at });
  ledger.carryOut(paths.person(uid), decided, at);

  const [person, diary] = [ledger.get(Person, paths.person(uid)), ledger.get(Diary, paths.diary(uid))];
  const change = { phone: ORGANISATION.phone, passwordChanged: true };
  const changed = decideChangePerson({ uid, by: uid, person, diary, change, ...withoutPlace });
  ledger.carryOut(paths.person(uid), changed, minutesFrom(at, 5));
}

const withoutPlace = { home: undefined, knownSkills: new Set(Object.keys(SKILLS)), certState: 'valid' } as const;

function hire(
  ledger: Ledger,
  { uid, role, ...name }: Newcomer,
  change: PersonChange,
  at: Date,
  home?: PersonFacts['home'],
): void {
  const org = ledger.get(OrgConfig, paths.orgConfig);
  const facts = { uid, by: FIRST_ADMIN.uid, email: emailOf(uid), role, name, change, ...withoutPlace, home, org };
  ledger.carryOut(paths.person(uid), decideCreatePerson({ ...facts, now: at }), at);
}

interface Hiring {
  readonly agent: SampleAgent;
  readonly number: number;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly now: Date;
}

function hireAgent(ledger: Ledger, { agent, number, zones, now }: Hiring, at: Date): void {
  const { uid, first, last, outward, skills } = agent;
  const place = outcodeOf(outward);
  if (place === undefined) throw new Error(`${uid} lives in ${outward}, which is not in the table`);

  const change = {
    phone: agentPhone(number),
    skills,
    certs: certificatesOf(agent, number, now),
    homePostcode: outward,
    ...(number <= NEAR_W12 && { maxKm: NEAR_MAX_KM }),
    autoConfirm: number % 7 === 0,
    // Those who live near are awake at all hours, so that what is tried at night is seen.
    ...(number <= NEAR_W12 && { quietFrom: 0, quietTo: 0 }),
    passwordChanged: true,
  };
  const home = { lat: place.lat, lon: place.lon, outward, zoneId: zoneOf(outward, zones) };
  hire(ledger, { uid, first, last, role: 'agent' }, change, at, home);
}

function giveHours(ledger: Ledger, { uid, hours }: SampleAgent, now: Date, at: Date): void {
  const path = paths.availability(uid);
  const availability = ledger.get(Availability, path);
  ledger.put(path, {
    ...availability,
    pattern: patternOf(hours),
    ...sentWeek(uid, now),
    ...daysOf(uid, now),
    updatedAt: at,
  });
}

/** Numbers that Ofcom keeps for drama: nobody is behind them. */
function agentPhone(number: number): string {
  return `+447700900${String(100 + number)}`;
}

function officePhone(index: number): string {
  return `+4420794601${String(10 + index)}`;
}
