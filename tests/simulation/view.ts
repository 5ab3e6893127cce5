import { Availability } from '@muster/domain/availability/availability';
import { Diary } from '@muster/domain/availability/diary';
import { Roster } from '@muster/domain/callouts/roster';
import { Delivery } from '@muster/domain/callouts/delivery';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { CONSTANTS, constantsWith, type Constants } from '@muster/domain/constants';
import { Job, Office } from '@muster/domain/jobs/job';
import { Device } from '@muster/domain/messages/device';
import { Bulletin } from '@muster/domain/messages/bulletin';
import { Notice } from '@muster/domain/messages/messages';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { Blocked, Client, OrgConfig } from '@muster/domain/settings/settings';
import { Timer } from '@muster/domain/timer';
import type * as z from 'zod';

/** The documents that invariants speak of: parsed, by path, or by id where the path says no more. */
export interface View {
  readonly jobs: ReadonlyMap<string, Job>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly people: ReadonlyMap<string, Person>;
  readonly availabilities: ReadonlyMap<string, Availability>;
  readonly diaries: ReadonlyMap<string, Diary>;
  readonly rosters: ReadonlyMap<string, Roster>;
  readonly timers: ReadonlyMap<string, Timer>;
  readonly pages: ReadonlyMap<string, WavePage>;
  readonly responses: ReadonlyMap<string, Response>;
  readonly deliveries: ReadonlyMap<string, Delivery>;
  readonly notices: ReadonlyMap<string, Notice>;
  readonly devices: ReadonlyMap<string, Device>;
  readonly bulletins: ReadonlyMap<string, Bulletin>;
  readonly clients: ReadonlyMap<string, Client>;
  readonly constants: Constants;
  readonly adminUids: readonly string[];
  /** Until when tokens of a person are refused. */
  readonly blocked: Blocked;
}

function parse<S extends z.ZodType>(schema: S, path: string, data: unknown): z.output<S> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`${path} is not as its schema says: ${parsed.error.message}`);
}

class Shelf<S extends z.ZodType> {
  readonly documents = new Map<string, z.output<S>>();
  readonly #schema: S;

  constructor(schema: S) {
    this.#schema = schema;
  }

  set(key: string, path: string, data: unknown): void {
    if (data === undefined) this.documents.delete(key);
    else this.documents.set(key, parse(this.#schema, path, data));
  }
}

/** Follows the database document by document. Throws where one is not as its schema says. */
export class LiveView implements View {
  readonly #jobs = new Shelf(Job);
  readonly #offices = new Shelf(Office);
  readonly #people = new Shelf(Person);
  readonly #availabilities = new Shelf(Availability);
  readonly #diaries = new Shelf(Diary);
  readonly #rosters = new Shelf(Roster);
  readonly #timers = new Shelf(Timer);
  readonly #pages = new Shelf(WavePage);
  readonly #responses = new Shelf(Response);
  readonly #deliveries = new Shelf(Delivery);
  readonly #notices = new Shelf(Notice);
  readonly #devices = new Shelf(Device);
  readonly #bulletins = new Shelf(Bulletin);
  readonly #clients = new Shelf(Client);

  readonly jobs = this.#jobs.documents;
  readonly offices = this.#offices.documents;
  readonly people = this.#people.documents;
  readonly availabilities = this.#availabilities.documents;
  readonly diaries = this.#diaries.documents;
  readonly rosters = this.#rosters.documents;
  readonly timers = this.#timers.documents;
  readonly pages = this.#pages.documents;
  readonly responses = this.#responses.documents;
  readonly deliveries = this.#deliveries.documents;
  readonly notices = this.#notices.documents;
  readonly devices = this.#devices.documents;
  readonly bulletins = this.#bulletins.documents;
  readonly clients = this.#clients.documents;

  constants: Constants = CONSTANTS;
  adminUids: readonly string[] = [];
  blocked: Blocked = {};

  set(path: string, data: unknown): void {
    const [folder, id = '', inner] = path.split('/');
    const kind = inner ?? folder;
    if (kind === 'jobs') this.#jobs.set(id, path, data);
    else if (kind === 'office') this.#offices.set(id, path, data);
    else if (kind === 'diaries') this.#diaries.set(id, path, data);
    else if (kind === 'people') this.#people.set(id, path, data);
    else if (kind === 'availability') this.#availabilities.set(id, path, data);
    else if (kind === 'rosters') this.#rosters.set(path, path, data);
    else if (kind === 'timers') this.#timers.set(path, path, data);
    else if (kind === 'waves') this.#pages.set(path, path, data);
    else if (kind === 'responses') this.#responses.set(path, path, data);
    else if (kind === 'deliveries') this.#deliveries.set(path, path, data);
    else if (kind === 'devices') this.#devices.set(path, path, data);
    else if (kind === 'bulletins') this.#bulletins.set(id, path, data);
    else if (kind === 'clients') this.#clients.set(id, path, data);
    else if (kind === 'notices') this.#notices.set(path, path, data);
    else if (path === paths.orgConfig) this.#setOrg(OrgConfig.parse(data));
    else if (path === paths.blocked) this.blocked = Blocked.parse(data);
  }

  #setOrg({ constants, adminUids }: OrgConfig): void {
    this.constants = constantsWith(constants);
    this.adminUids = adminUids;
  }
}

/** `jobs/J-1/waves/1-0` belongs to `J-1`. */
export function jobIdOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** `people/ann/notices/n1` belongs to `ann`, `jobs/J-1/responses/ann` too. */
export function uidOf(path: string): string {
  const [folder, owner = '', , last = ''] = path.split('/');
  return folder === 'people' ? owner : last;
}
