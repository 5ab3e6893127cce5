import { givenAvailability } from '@muster/domain/availability/given-availability';
import type { Write } from '@muster/domain/decision';
import { givenDevice } from '@muster/domain/messages/given-device';
import { givenOrg, givenPerson } from '@muster/domain/people/given-person';
import type { Person } from '@muster/domain/people/person';
import type { Mutes } from '@muster/domain/people/prefs';
import type { Role } from '@muster/domain/people/roles';
import { whoOf } from '@muster/domain/people/who';
import { paths } from '@muster/domain/paths';
import type { Random } from './random.ts';

export const DESK = 'desk';
export const BOSS = 'boss';
/** Another administrator, so that each of them may go. */
const VICE = 'vice';
export const ADMINS: readonly string[] = [BOSS, VICE];
/** Another dispatcher, whose jobs the first may not give away. */
const NIGHT = 'night';
export const OFFICE: readonly string[] = [DESK, NIGHT, ...ADMINS];
/** Whom jobs are done for. */
export const CLIENTS = ['acme', 'globex'] as const;
export const TEAM = 'first';
/** Most speak what the office speaks. */
const SPOKEN = ['en', 'en', 'en', 'de', 'pl', 'ar'] as const;
const FEWEST_AGENTS = 3;
const MOST_AGENTS = 12;

/** Near, not so near, and beyond the way anybody goes. */
const HOMES = [
  { lat: 51.4927, lon: -0.2339, outward: 'W6', zoneId: 'london' },
  { lat: 51.5447, lon: -0.0088, outward: 'E15', zoneId: 'london' },
  { lat: 51.5031, lon: -0.0877, outward: 'SE1', zoneId: 'london' },
  { lat: 53.4774, lon: -2.2309, outward: 'M1', zoneId: 'north' },
] as const;

const STAFF: readonly (readonly [uid: string, role: Role])[] = [
  [DESK, 'dispatcher'],
  [NIGHT, 'dispatcher'],
  [BOSS, 'admin'],
  [VICE, 'admin'],
];

/** Some have a second browser, and some none at all. */
function devicesOf(uid: string, random: Random, now: Date): Write[] {
  const browsers = random.some(['phone', 'tablet'], 0.6);
  return browsers.map((browser) => {
    const data = givenDevice({
      uid,
      token: `token-${browser}-${uid}`,
      refreshedAt: now,
      registeredAt: now,
      stateAt: now,
    });
    return { create: paths.device(uid, browser), data };
  });
}

function personWrites(uid: string, person: Person, random: Random, now: Date): Write[] {
  const stored = { createdAt: now, rev: 0 };
  const devices = devicesOf(uid, random, now);
  const reach = { state: devices.length > 0 ? 'ok' : 'none', at: now };
  return [
    { create: paths.person(uid), data: { ...person, reach } },
    { create: paths.diary(uid), data: { ...stored, holds: [], who: whoOf(person), audit: { n: 0 } } },
    ...devices,
    { create: paths.availability(uid), data: givenAvailability({ createdAt: now, updatedAt: now }) },
  ];
}

const QUIET = [
  [9 * 60 + 30, 11 * 60 + 30],
  [12 * 60, 16 * 60],
  [22 * 60, 7 * 60],
] as const;

/** Some sleep at odd hours. */
function someQuiet(random: Random): { quietFrom: number; quietTo: number } {
  const [quietFrom, quietTo] = random.chance(0.3) ? random.pick(QUIET) : [0, 0];
  return { quietFrom, quietTo };
}

/** Not of pushes: whether an offer reaches somebody by them is asked elsewhere. */
const MUTES: readonly Mutes[] = [{}, {}, { offer: ['mail'] }, { offer: ['sms'], job: ['mail'] }];

function someAgent(random: Random, n: number, today: Date, teamIds: string[]): Person {
  const { zoneId, ...home } = random.chance(0.93) ? random.pick(HOMES.slice(0, 3)) : HOMES[3];
  const soon = new Date(today.getTime() + 86_400_000).toISOString().slice(0, 10);
  const until = random.chance(0.85) ? '2030-12-31' : soon;
  const hasLicence = random.chance(0.85);
  return givenPerson({
    first: `Agent${n}`,
    teamIds,
    email: `agent${n}@muster.test`,
    home,
    zoneId,
    skills: [...(hasLicence ? ['security'] : []), ...(random.chance(0.6) ? ['steward'] : [])],
    certs: hasLicence ? { security: { until, state: 'valid' } } : {},
    prefs: {
      standby: random.chance(0.9),
      autoConfirm: random.chance(0.3),
      ...someQuiet(random),
      mute: random.pick(MUTES),
    },
    phone: random.chance(0.6) ? `+44207946${1000 + n}` : undefined,
    lang: random.pick(SPOKEN),
  });
}

/**
 * Some organisations let more people stand by, so that there is an order among them; in some nobody works long, so
 * that the work of one day is enough to be tired; and in some few pushes leave in an hour.
 */
function someOrg(random: Random): Write {
  const shortDays = random.chance(0.4) && { dutyPeriodMin: 7 * 60 };
  const shortWeeks = random.chance(0.15) && { weekWorkMin: 9 * 60 };
  const fewPushes = random.chance(0.2) && { pushesPerHour: 2 };
  const constants = { standbyMin: random.pick([1, 2, 3]), ...shortDays, ...shortWeeks, ...fewPushes };
  return { create: paths.orgConfig, data: givenOrg({ adminUids: [...ADMINS].toSorted(), constants }) };
}

const CATALOGUE: readonly Write[] = [
  { create: paths.skill('security'), data: { name: 'Security', needsCert: true } },
  { create: paths.skill('steward'), data: { name: 'Steward', needsCert: false } },
  {
    create: paths.zone('london'),
    data: {
      name: 'London',
      outwards: ['W6', 'W12', 'E15', 'SE1'],
      lat: 51.5,
      lon: -0.12,
      radiusKm: 20,
      neighbours: [],
    },
  },
  {
    create: paths.zone('north'),
    data: { name: 'North', outwards: ['M1'], lat: 53.48, lon: -2.24, radiusKm: 20, neighbours: [] },
  },
];

/** Some have people they ask for, and people they do not want. */
function someClient(id: string, agents: readonly string[], random: Random): Write {
  const deny = random.some(agents, 0.15);
  const allow = random.some(agents, 0.2).filter((uid) => !deny.includes(uid));
  return { create: paths.client(id), data: { name: id, allow, deny, rev: 0 } };
}

export interface Population {
  readonly agents: readonly string[];
  readonly writes: readonly Write[];
}

export function somePopulation(random: Random, now: Date): Population {
  const agents = Array.from({ length: random.whole(FEWEST_AGENTS, MOST_AGENTS) }, (_, i) => `agent${i + 1}`);
  const staff = STAFF.flatMap(([uid, role]) =>
    personWrites(uid, givenPerson({ role, first: uid, email: `${uid}@muster.test`, home: undefined }), random, now),
  );
  const members = random.some(agents, 0.5);
  const field = agents.flatMap((uid, i) => {
    const teamIds = members.includes(uid) ? [TEAM] : [];
    return personWrites(uid, someAgent(random, i + 1, now, teamIds), random, now);
  });
  const team = { create: paths.team(TEAM), data: { name: 'First', members, rev: 0 } };
  const clients = CLIENTS.map((id) => someClient(id, agents, random));
  return { agents, writes: [someOrg(random), ...CATALOGUE, team, ...clients, ...staff, ...field] };
}
