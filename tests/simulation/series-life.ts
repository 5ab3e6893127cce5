import '@muster/domain/time/temporal-global';
import { isRefused } from '@muster/domain/decision';
import { givenStanding, givenTerms } from '@muster/domain/jobs/given-series';
import { Job } from '@muster/domain/jobs/job';
import { Series, type SeriesTerms } from '@muster/domain/jobs/series';
import { givenOrg } from '@muster/domain/people/given-person';
import { paths } from '@muster/domain/paths';
import { addDays, dayOf } from '@muster/domain/time/local-day';
import { EFFECTS } from '../../functions/src/effects.ts';
import { saveSeries } from '../../functions/src/jobs/save-series.ts';
import { tick } from '../../functions/src/platform/tick.ts';
import type { Instance } from '../../functions/src/platform/instance.ts';
import { withFault, type Fault } from './faults/fault.ts';
import { memoryInstance } from './memory-instance.ts';
import { Random } from './random.ts';
import { MemoryDocuments } from './store/memory-documents.ts';
import { LiveView } from './view.ts';

const ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kolkata',
] as const;
const BEGIN = new Date('2026-01-01T12:00:00Z');
const DAYS = 730;
const STEP_DAYS = 5;
const DAY_MS = 86_400_000;
/** No clock is put forward by more. */
const LONGEST_GAP_MIN = 60;

interface Made {
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  readonly day: string;
}

/** The wall clock as the world's own formatter shows it. */
function wallMinute(instant: Date, tz: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: tz,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [hour = 0, minute = 0] = format.format(instant).split(':').map(Number);
  return hour * 60 + minute;
}

/** A series that people change now and then, over two years. */
export class SeriesLife {
  readonly #documents = new MemoryDocuments();
  readonly #random: Random;
  readonly tz: string;
  /** Of each name that the series had, when its jobs begin. */
  readonly startMinutes = new Map<string, number>();
  readonly pastChanged: string[] = [];
  #now = BEGIN;
  #current = '';
  #changes = 0;

  readonly #fault: Fault | undefined;

  constructor(seed: number, fault?: Fault) {
    this.#fault = fault;
    this.#random = new Random(seed);
    this.tz = this.#random.pick(ZONES);
    const org = { create: paths.orgConfig, data: givenOrg({ adminUids: [] }) };
    const skill = { create: paths.skill('security'), data: { name: 'Security', needsCert: true } };
    this.#documents.commit([org, skill], []);
  }

  async live(): Promise<void> {
    await this.#save({ act: 'create', terms: this.#terms(dayOf(BEGIN, this.tz)) });
    for (let day = 0; day < DAYS; day += STEP_DAYS) {
      this.#now = new Date(BEGIN.getTime() + day * DAY_MS);
      await this.#tick();
      if (this.#random.chance(0.15)) await this.#edit();
    }
  }

  /** 45. What is wrong with the jobs that were made, a line each. */
  broken(): string[] {
    const made = this.made();
    const days = new Set(made.map(({ day }) => day));
    const late = made.map((one) => [one, this.#lateMin(one)] as const).filter(([, minutes]) => minutes !== 0);
    // An hour that a clock leaves out comes later, twice a year at most.
    const isLeftOut = late.length <= 2 && late.every(([, minutes]) => minutes > 0 && minutes <= LONGEST_GAP_MIN);
    return [
      ...(days.size === made.length ? [] : ['a day has two jobs']),
      ...(made.length > DAYS - STEP_DAYS ? [] : [`only ${made.length} days have a job`]),
      ...(isLeftOut ? [] : late.map(([{ day }, minutes]) => `${day} begins ${minutes} minutes late`)),
      ...this.pastChanged.map((what) => `the past was changed: ${what}`),
    ];
  }

  /** On the wall clock; NaN where the job begins on another day. */
  #lateMin({ title, start, day }: Made): number {
    const minutes = wallMinute(start, this.tz) - (this.startMinutes.get(title) ?? 0);
    return dayOf(start, this.tz) === day ? minutes : NaN;
  }

  made(): Made[] {
    const found = this.#documents.query({ from: paths.jobs, where: [], limit: 5000 });
    return found.flatMap(({ data }) => {
      const { title, start, end, occurrence, state } = Job.parse(data);
      return occurrence && state !== 'cancelled' ? [{ title, start, end, day: occurrence.day }] : [];
    });
  }

  #instance(): Instance {
    const instance = memoryInstance(this.#documents, this.#now);
    return this.#fault ? { ...instance, store: withFault(this.#fault, instance.store, new LiveView()) } : instance;
  }

  #terms(startOn: string): SeriesTerms {
    this.#changes += 1;
    const title = `Watch ${this.#changes}`;
    const startMin = this.#random.whole(0, 95) * 15;
    this.startMinutes.set(title, startMin);
    const { draft } = givenStanding();
    const endMin = (startMin + this.#random.whole(8, 36) * 15) % 1440;
    const standing = { draft: { ...draft, title, tz: this.tz }, startMin, endMin };
    return givenTerms({ standing, startOn, aheadDays: 20, rule: { every: 'day', interval: 1, weekdays: [] } });
  }

  /** This and following, from a day on that may have its job already. */
  async #edit(): Promise<void> {
    const from = addDays(dayOf(this.#now, this.tz), this.#random.whole(1, 15));
    const before = this.made().filter(({ day }) => day < from);
    const { data } = this.#documents.read(paths.oneSeries(this.#current));
    const { rev } = Series.parse(data);
    await this.#save({
      act: 'edit',
      seriesId: this.#current,
      rev,
      from,
      terms: this.#terms(from),
      reason: 'new hours',
    });
    await this.#tick();
    const after = new Map(this.made().map((one) => [one.day, one]));
    this.pastChanged.push(
      ...before.filter((one) => !isSameJob(after.get(one.day), one)).map(({ day }) => `${day} by ${from}`),
    );
  }

  async #save(change: Parameters<typeof saveSeries.handle>[1]['input']['change']): Promise<void> {
    const input = { key: `series-key-${this.#changes}`, change };
    const actor = { uid: 'desk', role: 'dispatcher' } as const;
    const said = await saveSeries.handle(this.#instance(), { input, actor, now: this.#now });
    if (isRefused(said)) throw new Error(`saveSeries was refused: ${said.refused}`);
    this.#current = said.seriesId;
  }

  /** Until nothing is left of a large piece of work. */
  async #tick(): Promise<void> {
    for (let n = 0; n < 3; n += 1) await tick(this.#instance(), EFFECTS, 0);
  }
}

function isSameJob(one: Made | undefined, other: Made): boolean {
  return (
    one?.title === other.title &&
    one.start.getTime() === other.start.getTime() &&
    one.end.getTime() === other.end.getTime()
  );
}
