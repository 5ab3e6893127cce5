import { AuditEntry } from '@muster/domain/audit/audit';
import { Availability } from '@muster/domain/availability/availability';
import { availableFor } from '@muster/domain/availability/available-for';
import { isOnDuty as isOnDutyAt } from '@muster/domain/availability/free-time';
import { Diary } from '@muster/domain/availability/diary';
import { replay } from '@muster/domain/callouts/replay';
import { Roster } from '@muster/domain/callouts/roster';
import { RosterState } from '@muster/domain/callouts/roster-state';
import { standbyLimit } from '@muster/domain/callouts/standby';
import { Delivery, StoredDelivery } from '@muster/domain/callouts/delivery';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { CONSTANTS } from '@muster/domain/constants';
import { kmBetween } from '@muster/domain/geo/distance';
import { outcodeOf } from '@muster/domain/geo/outcodes';
import { Job, JOB_STATES, Office } from '@muster/domain/jobs/job';
import { History } from '@muster/domain/jobs/history';
import { JobId } from '@muster/domain/jobs/jobs.contracts';
import { Device } from '@muster/domain/messages/device';
import { Notice } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { Person, SignIn } from '@muster/domain/people/person';
import { Client, AppConfig, Blocked, OrgConfig, Skill, Team, Zone } from '@muster/domain/settings/settings';
import { Timer } from '@muster/domain/timer';
import { describe, expect, test, vi } from 'vitest';
import type * as z from 'zod';
import { dayAway, minutesFrom } from './calendar.ts';
import { sampleWorld, type SampleWorld } from './sample-world.ts';

// A world takes a third of a second to play, more on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date('2026-11-20T12:00:00Z');
const world = sampleWorld(NOW, 1);
const NEAR = Array.from({ length: 12 }, (_, index) => `agent${index + 1}`);

/** By the names of the collections on the way; single documents of `config` by their path. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'config/org': OrgConfig,
  'config/app': AppConfig,
  'config/blocked': Blocked,
  'config/rosters': RosterState,
  people: Person,
  'people/notices': Notice,
  'people/devices': Device,
  'people/history': History,
  availability: Availability,
  diaries: Diary,
  rosters: Roster,
  jobs: Job,
  'jobs/office': Office,
  'jobs/waves': WavePage,
  'jobs/deliveries': StoredDelivery,
  'jobs/responses': Response,
  clients: Client,
  teams: Team,
  zones: Zone,
  skills: Skill,
  timers: Timer,
  audit: AuditEntry,
  signins: SignIn,
};

function kindOf(path: string): string {
  const names = path.split('/').filter((_, index) => index % 2 === 0);
  return path.startsWith('config/') ? path : names.join('/');
}

function read<S extends z.ZodType>(schema: S, path: string, from: SampleWorld = world): z.output<S> {
  return schema.parse(from.documents.find((document) => document.path === path)?.data);
}

function all<S extends z.ZodType>(schema: S, kind: string): { path: string; data: z.output<S> }[] {
  const found = world.documents.filter(({ path }) => kindOf(path) === kind);
  return found.map(({ path, data }) => ({ path, data: schema.parse(data) }));
}

describe('the sample world', () => {
  test('holds only documents that are as their schema says', () => {
    for (const { path, data } of world.documents) {
      const parsed = SCHEMAS[kindOf(path)]?.safeParse(data);
      expect(parsed, path).toMatchObject({ success: true });
      expect(parsed?.data, path).toEqual(data);
    }
  });

  test('is the same for the same instant and seed', () => {
    expect(sampleWorld(NOW, 1)).toEqual(world);
    expect(sampleWorld(NOW, 2)).not.toEqual(world);
  });

  test.each([
    '2026-01-01T00:00:00Z',
    '2026-03-29T00:30:00Z',
    '2026-03-29T13:00:00Z',
    '2026-06-21T03:59:59Z',
    '2026-10-25T00:59:00Z',
    '2026-10-25T09:14:00Z',
    '2028-02-29T22:45:00Z',
  ])('can be played at any time of the year: %s', (instant) => {
    const played = sampleWorld(new Date(instant), 7);
    expect(played.documents.filter(({ path }) => kindOf(path) === 'jobs')).toHaveLength(20);
  });

  test('keeps of every wave what it was chosen from, so that choosing again is the same', () => {
    const deliveries = all(Delivery, 'jobs/deliveries');
    const chosen = deliveries.filter(({ data }) => replay(data).by === 'ranking');
    expect(chosen.length).toBeGreaterThan(15);
    expect(deliveries.filter(({ data }) => !replay(data).isIdentical).map(({ path }) => path)).toEqual([]);
  });

  test('tells of nothing that is still to come', () => {
    for (const { path, data } of all(AuditEntry, 'audit')) expect(data.at.getTime(), path).toBeLessThanOrEqual(+NOW);
    for (const { path, data } of all(Timer, 'timers')) expect(data.dueAt.getTime(), path).toBeGreaterThan(+NOW);
  });

  test('has an account for everybody, with the claims of the role', () => {
    expect(world.accounts.map(({ uid }) => uid)).toEqual(
      expect.arrayContaining(['admin', 'supervisor', 'dispatcher', 'agent1', 'agent60', 'requester1', 'requester2']),
    );
    for (const { uid, email, claims } of world.accounts) {
      const person = read(Person, paths.person(uid));
      expect(email).toBe(`${uid}@muster.test`);
      expect(claims).toMatchObject({ role: person.role, v: person.claimsVersion });
      expect(person.mustChange).toBe(false);
    }
  });
});

describe('the people near W12', () => {
  test.each(NEAR)('%s is a guard within 8 km, licensed until 2030', (uid) => {
    const { home, skills, certs, zoneId } = read(Person, paths.person(uid));
    const centre = outcodeOf('W12');
    expect(home && centre && kmBetween(home, centre)).toBeLessThanOrEqual(8);
    expect(skills).toContain('security');
    expect(certs['security']).toMatchObject({ until: '2030-12-31', state: 'valid' });
    expect(zoneId).toBeDefined();
  });

  test.each(NEAR)('%s is on duty, free for 14 days and has no job in the next two', (uid) => {
    const [availability, diary] = [read(Availability, paths.availability(uid)), read(Diary, paths.diary(uid))];
    const window = { job: 'J-000000', start: minutesFrom(NOW, 30), end: minutesFrom(NOW, 14 * 1440) };
    const free = { isActive: true, busy: [], mayRestLess: true };
    const isOnDuty = isOnDutyAt(availability.duty, NOW);
    const facts = { said: availability, isOnDuty, window, now: NOW, constants: CONSTANTS };
    expect(availableFor({ ...facts, ...free })).toBeUndefined();
    expect(diary.holds.filter(({ from }) => from * 60_000 < +minutesFrom(NOW, 48 * 60))).toEqual([]);
  });

  test('are asked by no open callout', () => {
    const open = all(WavePage, 'jobs/waves').filter(({ data }) => data.state === 'open');
    expect(open.flatMap(({ data }) => data.audience).filter((uid) => NEAR.includes(uid))).toEqual([]);
  });
});

describe('the people elsewhere', () => {
  const licence = (uid: string) => read(Person, paths.person(uid)).certs['security']?.until ?? '';
  const outwards = (from: number, to: number) =>
    Array.from(
      { length: to - from + 1 },
      (_, index) => read(Person, paths.person(`agent${from + index}`)).home?.outward,
    );

  test('agent13 has a licence that has expired, agent15 one that ends in two days', () => {
    expect(licence('agent13') < dayAway(NOW, 0)).toBe(true);
    expect(licence('agent15')).toBe(dayAway(NOW, 2));
  });

  test('agent14 is away', () => {
    const { away } = read(Availability, paths.availability('agent14'));
    expect(away.some(({ from, to }) => from <= dayAway(NOW, 0) && dayAway(NOW, 0) <= to)).toBe(true);
  });

  test('agents live in London up to 40, in Greater Manchester up to 50, in the West Midlands after that', () => {
    const london = /^(E|EN|N|NW|SE|SW|W|HA|IG|RM|BR|CR|DA|KT|TW|UB)\d/;
    for (const outward of outwards(1, 40)) expect(outward).toMatch(london);
    for (const outward of outwards(41, 50)) expect(outward).toMatch(/^(M|OL|SK|BL)\d/);
    for (const outward of outwards(51, 60)) expect(outward).toMatch(/^(B|DY|WV|CV|WS)\d/);
  });

  test('five zones and three teams hold people that exist', () => {
    expect(all(Zone, 'zones').map(({ data }) => data.name)).toEqual(
      expect.arrayContaining(['North London', 'East London', 'South London', 'West London', 'Midlands & North']),
    );
    const teams = all(Team, 'teams');
    expect(teams).toHaveLength(3);
    for (const { path, data } of teams) {
      for (const uid of data.members) expect(read(Person, paths.person(uid)).teamIds).toContain(path.split('/')[1]);
    }
  });
});

describe('the jobs', () => {
  const jobs = all(Job, 'jobs');

  test('are twenty, in every state, with valid codes, in known zones', () => {
    expect(jobs).toHaveLength(20);
    expect(new Set(jobs.map(({ data }) => data.state))).toEqual(new Set(JOB_STATES));
    for (const { path, data } of jobs) {
      expect(JobId.safeParse(path.split('/')[1]).success, path).toBe(true);
      expect(data.zoneId, path).toBeDefined();
    }
  });

  test('show Westfield Stratford by its pin, and its offers only the square around it', () => {
    const stratford = jobs.find(({ data }) => data.outward === 'E20');
    expect(stratford?.data.site).toMatchObject({ lat: 51.5433, lon: -0.0065 });
    expect(stratford?.data.centre).not.toMatchObject({ lat: 51.5433 });
  });

  test('list nobody on standby beyond the limit', () => {
    for (const { path, data } of jobs) {
      expect(data.standby.length, path).toBeLessThanOrEqual(standbyLimit(data.positions, CONSTANTS));
    }
  });

  test('give no address away in what people outside the crew may read', () => {
    const secrets = jobs.flatMap(({ data: { site } }) => [site.postcode, site.contact?.phone ?? site.postcode]);
    const readable = world.documents.filter(({ path }) => /waves|notices|history/.test(path));
    for (const { path, data } of readable) {
      const text = JSON.stringify(data);
      expect(
        secrets.filter((secret) => text.includes(secret)),
        path,
      ).toEqual([]);
    }
  });
});
