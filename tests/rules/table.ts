import type { Fields } from '@muster/domain/decision';
import { BLOCKED, EVERYONE } from './actors.ts';
import type { Actor } from './actors.ts';

export const OPERATIONS = ['get', 'list', 'create', 'update', 'delete'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Who may do what with one collection. Whoever is not named is refused. */
export interface Row extends Partial<Record<Operation, readonly Actor[]>> {
  /** As `paths.ts` has it. */
  readonly of: string;
  /** A document of the collection, the one of `insider` where it can be. */
  readonly path: string;
  readonly data: Fields;
  /** What the update tries to change. */
  readonly change?: Fields;
  /** Listed across the database, not below one document. */
  readonly group?: true;
}

const signedIn = EVERYONE.filter((actor) => actor !== 'signed out');
const staff: readonly Actor[] = ['dispatcher', 'supervisor', 'admin', 'reinstated dispatcher'];
const admins: readonly Actor[] = ['admin'];
const supervising: readonly Actor[] = ['supervisor', 'admin'];
const insider: readonly Actor[] = ['insider'];
const agents: readonly Actor[] = ['agent', 'asked agent', 'insider'];
const insiderAndStaff = [...insider, ...staff];
const agentsAndStaff = [...agents, ...staff];

const NOW = new Date();
const NOTICE = { type: 'confirmed', key: 'notice.confirmed', params: {}, link: '/jobs/J-000001', read: false, at: NOW };
const MARKS = { read: { 'J-000001_1': NOW }, hidden: ['J-000002_1'] };
const JOB = { title: 'Door', crewUids: ['inside'], pastCrewUids: ['outside'], standby: [{ uid: 'outside' }] };
const PAGE = { jobId: 'J-000001', state: 'open', audience: ['asked', 'inside'], sentAt: NOW };

const settings: readonly Row[] = [
  { of: 'config/org', path: 'config/org', data: { tz: 'Europe/London' }, get: staff },
  { of: 'config/app', path: 'config/app', data: { name: 'Muster' }, get: EVERYONE },
  { of: 'config/blocked', path: 'config/blocked', data: BLOCKED },
  { of: 'config/rosters', path: 'config/rosters', data: { found: {} }, get: staff },
  { of: 'config/outages', path: 'config/outages', data: { sms: new Date(0) }, get: staff },
  { of: 'config/clock', path: 'config/clock', data: { offsetMs: 0 }, get: signedIn },
  { of: 'teams/{id}', path: 'teams/west', data: { name: 'West', members: ['inside'] }, get: staff, list: staff },
  { of: 'clients/{id}', path: 'clients/c1', data: { name: 'Arena', deny: ['inside'] }, get: staff, list: staff },
  { of: 'zones/{id}', path: 'zones/west', data: { name: 'West' }, get: agentsAndStaff, list: agentsAndStaff },
  { of: 'skills/{id}', path: 'skills/sec', data: { name: 'Security' }, get: agentsAndStaff, list: agentsAndStaff },
];

const people: readonly Row[] = [
  { of: 'people/{id}', path: 'people/inside', data: { first: 'Ada' }, get: insiderAndStaff, list: staff },
  {
    of: 'people/{id}/devices/{id}',
    path: 'people/inside/devices/b1',
    data: { uid: 'inside', token: 'secret', state: 'healthy' },
    change: { state: 'dead' },
  },
  {
    of: 'people/{id}/notices/{id}',
    path: 'people/inside/notices/n1',
    data: NOTICE,
    change: { read: true },
    group: true,
    get: [...insider, ...supervising],
    list: supervising,
    update: insider,
    delete: insider,
  },
  {
    of: 'people/{id}/marks/inbox',
    path: 'people/inside/marks/inbox',
    data: MARKS,
    change: { readAll: NOW },
    get: insider,
    create: insider,
    update: insider,
  },
  {
    of: 'people/{id}/history/{id}',
    path: 'people/inside/history/J-000009',
    data: { title: 'Gate' },
    get: insiderAndStaff,
    list: insiderAndStaff,
  },
  {
    of: 'availability/{id}',
    path: 'availability/inside',
    data: { duty: { on: true } },
    get: insiderAndStaff,
    list: staff,
  },
  { of: 'diaries/{id}', path: 'diaries/inside', data: { holds: [] }, get: insiderAndStaff, list: staff },
  { of: 'rosters/{id}', path: 'rosters/west_0', data: { zone: 'west', agents: { inside: '{}' } } },
];

const jobs: readonly Row[] = [
  { of: 'jobs/{id}', path: 'jobs/J-000001', data: JOB, get: insiderAndStaff, list: staff },
  {
    of: 'jobs/{id}/office/main',
    path: 'jobs/J-000001/office/main',
    data: { named: ['inside'] },
    get: staff,
    list: staff,
  },
  {
    of: 'jobs/{id}/waves/{id}',
    path: 'jobs/J-000001/waves/1-0',
    data: PAGE,
    group: true,
    get: ['asked agent', ...insiderAndStaff],
    list: staff,
  },
  {
    of: 'jobs/{id}/deliveries/{id}',
    path: 'jobs/J-000001/deliveries/1-0',
    data: { rows: { inside: { r: 1 } } },
    group: true,
    get: staff,
    list: staff,
  },
  {
    of: 'jobs/{id}/responses/{id}',
    path: 'jobs/J-000001/responses/inside',
    data: { uid: 'inside', answer: 'declined', at: NOW },
    group: true,
    get: insiderAndStaff,
    list: staff,
  },
  {
    of: 'jobs/{id}/messages/{id}',
    path: 'jobs/J-000001/messages/m1',
    data: { from: 'inside', text: 'At the gate', at: NOW },
    get: insiderAndStaff,
    list: insiderAndStaff,
    create: insider,
  },
];

const BULLETIN = { type: 'availability.weekly', key: 'weekDue', audience: ['asked', 'inside'], at: NOW };

const standing: readonly Row[] = [
  {
    of: 'bulletins/{id}',
    path: 'bulletins/weekly_1',
    data: BULLETIN,
    get: ['asked agent', ...insiderAndStaff],
    list: staff,
  },
  {
    of: 'bulletins/{id}/sendings/main',
    path: 'bulletins/weekly_1/sendings/main',
    data: { sendState: 'sent', rows: { inside: { d: 'push:sent' } } },
    get: staff,
    list: staff,
  },
  { of: 'templates/{id}', path: 'templates/t1', data: { name: 'Night watch' }, get: staff, list: staff },
  { of: 'archive/{id}', path: 'archive/J-000009', data: { part: 0 }, get: supervising, list: supervising },
  { of: 'runs/{id}', path: 'runs/retention', data: { counts: {} }, get: supervising, list: supervising },
  { of: 'imports/{id}', path: 'imports/i1', data: { kind: 'people' }, get: admins, list: admins },
  { of: 'imports/{id}/parts/{id}', path: 'imports/i1/parts/0', data: { rows: [] }, get: admins, list: admins },
  {
    of: 'broadcasts/{id}',
    path: 'broadcasts/b1',
    data: { kind: 'drill', audience: ['inside'] },
    get: staff,
    list: staff,
  },
  { of: 'series/{id}', path: 'series/s1', data: { startOn: '2026-11-30' }, get: staff, list: staff },
];

const records: readonly Row[] = [
  { of: 'timers/{id}', path: 'timers/wave_jobs~J-000001', data: { purpose: 'wave' } },
  { of: 'audit/{id}', path: 'audit/jobs~J-000001~1', data: { n: 1 }, get: supervising, list: supervising },
  { of: 'boards/{id}', path: 'boards/receipts', data: { forged: 1 }, get: supervising },
  { of: 'boards/{id}', path: 'boards/work_none', data: { cards: [] }, get: agentsAndStaff },
  { of: 'boards/{id}', path: 'boards/work_west', data: { cards: [] }, get: staff },
  { of: 'signins/{id}', path: 'signins/s1', data: { email: 'inside@muster.test' }, get: insiderAndStaff, list: staff },
  { of: 'processed/{id}', path: 'processed/count_e1', data: { at: NOW, expireAt: NOW } },
  { of: 'feeds/{id}', path: 'feeds/f1', data: { uid: 'inside' } },
  { of: 'rates/{id}', path: 'rates/inside', data: { count: 1 } },
  { of: 'sandbox/{id}', path: 'sandbox/x1', data: { to: 'inside' }, get: insiderAndStaff, list: staff },
  { of: 'unheard-of/{id}', path: 'unheard-of/x', data: { any: 1 } },
];

/** Every collection of `paths.ts`, and one that nobody knows. */
export const TABLE: readonly Row[] = [...settings, ...people, ...jobs, ...standing, ...records];
