import { isOnDuty, segmentsOf } from '../availability/free-time.ts';
import type { RosterRow } from '../callouts/roster.ts';
import { unpackSaid } from '../callouts/unpack-row.ts';
import type { Constants } from '../constants.ts';
import type { Job } from '../jobs/job.ts';
import { openPositions, placesLeftAt } from '../jobs/places.ts';
import { addDays, dayOf, instantAt } from '../time/local-day.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Hours from the first midnight to the last, as the clock of the organisation counts them: 23 or 25 on two days. */
export interface Hours {
  readonly from: Date;
  readonly count: number;
}

export function hoursOf(day: string, days: number, tz: string): Hours {
  const [from, to] = [instantAt(day, 0, tz), instantAt(addDays(day, days), 0, tz)];
  return { from, count: Math.round((to.getTime() - from.getTime()) / HOUR_MS) };
}

export function hourAt({ from }: Hours, slot: number): Date {
  return new Date(from.getTime() + slot * HOUR_MS);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The hours in which this person could be asked: as they said, not away, not booked, and on duty where it is soon. */
export function freeHours(
  row: RosterRow,
  hours: Hours,
  now: Date,
  { dutyWindowMin }: Pick<Constants, 'dutyWindowMin'>,
): boolean[] {
  const free = Array.from({ length: hours.count }, () => false);
  if (row.st !== undefined) return free;
  for (const span of saidSpans(row, hours)) mark(free, hours, span, 'inside', true);
  for (const [from, to, , kind = 'firm'] of row.bz) {
    if (kind !== 'travel') mark(free, hours, { from: from * MINUTE_MS, to: to * MINUTE_MS }, 'touching', false);
  }
  const { duty } = unpackSaid(row);
  const soon = now.getTime() + dutyWindowMin * MINUTE_MS;
  if (!isOnDuty(duty, now)) mark(free, hours, { from: 0, to: soon }, 'touching', false);
  return free;
}

function saidSpans(row: RosterRow, hours: Hours): Span[] {
  const said = unpackSaid(row);
  const first = addDays(dayOf(hours.from, row.tz), -1);
  const days = Math.ceil(hours.count / 24) + 3;
  return Array.from({ length: days }, (_, n) => addDays(first, n)).flatMap((day) => {
    if (row.aw.some(([from, to]) => from <= day && day <= to)) return [];
    return segmentsOf(said, day).map(({ from, to }) => {
      return { from: instantAt(day, from, row.tz).getTime(), to: instantAt(day, to, row.tz).getTime() };
    });
  });
}

function mark(into: boolean[], { from, count }: Hours, span: Span, how: 'inside' | 'touching', value: boolean): void {
  const [first, last] = [(span.from - from.getTime()) / HOUR_MS, (span.to - from.getTime()) / HOUR_MS];
  const start = Math.max(0, how === 'inside' ? Math.ceil(first) : Math.floor(first));
  const end = Math.min(count, how === 'inside' ? Math.floor(last) : Math.ceil(last));
  if (end > start) into.fill(value, start, end);
}

/** Free people and places still to be filled, hour by hour. */
export interface ZoneCoverage {
  /** Empty for people and jobs in no zone. */
  readonly zone: string;
  readonly free: number[];
  readonly needed: number[];
}

/** Adds up one organisation, roster by roster and job by job. */
export class Coverage {
  readonly #hours: Hours;
  readonly #zones = new Map<string, ZoneCoverage>();

  constructor(hours: Hours) {
    this.#hours = hours;
  }

  addPerson(zone: string, free: readonly boolean[]): void {
    const { free: counts } = this.#of(zone);
    for (const [slot, isFree] of free.entries()) if (isFree) counts[slot] = (counts[slot] ?? 0) + 1;
  }

  addJob(job: Pick<Job, 'crew' | 'positions' | 'start' | 'end' | 'zoneId'>, skill: string | undefined): void {
    const open = openPlaces(job, skill);
    if (open === 0) return;
    const during = Array.from({ length: this.#hours.count }, () => false);
    mark(during, this.#hours, { from: job.start.getTime(), to: job.end.getTime() }, 'touching', true);
    const { needed } = this.#of(job.zoneId ?? '');
    for (const [slot, isDuring] of during.entries()) if (isDuring) needed[slot] = (needed[slot] ?? 0) + open;
  }

  zones(): ZoneCoverage[] {
    return [...this.#zones.values()].toSorted((a, b) => (a.zone < b.zone ? -1 : 1));
  }

  #of(zone: string): ZoneCoverage {
    const known = this.#zones.get(zone);
    if (known) return known;
    const none = () => Array.from({ length: this.#hours.count }, () => 0);
    const made = { zone, free: none(), needed: none() };
    this.#zones.set(zone, made);
    return made;
  }
}

export function openPlaces(job: Pick<Job, 'crew' | 'positions'>, skill: string | undefined): number {
  const wanted = openPositions(job).filter(({ skills }) => skill === undefined || skills.includes(skill));
  return wanted.reduce((sum, position) => sum + Math.max(0, placesLeftAt(job, position)), 0);
}

export interface ThinSpot {
  readonly zone: string;
  readonly slot: number;
  readonly free: number;
  readonly needed: number;
}

/** Where fewer are free than places are open, from the hour of `since` on; the worst first. */
export function thinSpots(zones: readonly ZoneCoverage[], since = 0): ThinSpot[] {
  const thin = zones.flatMap(({ zone, free, needed }) =>
    needed.flatMap((need, slot): ThinSpot[] => {
      const has = free[slot] ?? 0;
      return slot >= since && need > has ? [{ zone, slot, free: has, needed: need }] : [];
    }),
  );
  return thin.toSorted(
    (a, b) => b.needed - b.free - (a.needed - a.free) || a.slot - b.slot || (a.zone < b.zone ? -1 : 1),
  );
}
