import type { Availability, DatedEntry, Segment } from '@muster/domain/availability/availability';
import type { Hold } from '@muster/domain/availability/diary';
import { patternOf, segmentsOf } from '@muster/domain/availability/free-time';
import type { DayChange } from '@muster/domain/availability/set-days';
import { addDays, daysTouched, instantAt, isoWeekOf } from '@muster/domain/time/local-day';

export const PLANNED_DAYS = 14;
const DAY_MS = 86_400_000;

export type DayState = 'available' | 'part' | 'not-available' | 'away' | 'not-set';
export type DayChanges = Readonly<Record<string, DayChange>>;

export interface PlannedJob {
  readonly jobId: string;
  readonly from: Date;
  readonly to: Date;
}

export interface PlannedDay {
  readonly day: string;
  readonly week: string;
  readonly state: DayState;
  readonly segments: readonly Segment[];
  readonly prefer: boolean;
  readonly note?: string;
  /** Said for this day, said by the weekly pattern, or never said. */
  readonly source: 'date' | 'pattern' | 'none';
  /** Changed on this phone and not sent yet. */
  readonly unsent: boolean;
  readonly jobs: readonly PlannedJob[];
  /** Hours by which the local day is shorter or longer than usual. */
  readonly clockShift: number;
}

export interface PlannerFacts {
  readonly availability: Pick<Availability, 'tz' | 'pattern' | 'dates' | 'away'>;
  /** Kept on this phone: they win over what the server knows. */
  readonly changes: DayChanges;
  readonly holds: readonly Hold[];
  readonly today: string;
}

export function plannedDays(facts: PlannerFacts): PlannedDay[] {
  return Array.from({ length: PLANNED_DAYS }, (_, n) => plannedDay(facts, addDays(facts.today, n)));
}

export function plannedDay({ availability, changes, holds }: PlannerFacts, day: string): PlannedDay {
  const said = { ...availability, dates: datesWith(availability.dates, changes) };
  const entry = said.dates[day];
  const away = availability.away.find(({ from, to }) => from <= day && day <= to);
  const segments = segmentsOf(said, day);
  const source = sourceOf(entry, availability, day);
  const note = away?.note ?? entry?.note;
  return {
    day,
    week: isoWeekOf(day),
    state: away ? 'away' : stateOf(segments, source),
    segments,
    prefer: entry?.prefer ?? false,
    ...(note !== undefined && { note }),
    source,
    unsent: changes[day] !== undefined,
    jobs: jobsOn(day, holds, availability.tz),
    clockShift: clockShiftOf(day, availability.tz),
  };
}

/** The dates as they will be once the changes are carried out. */
export function datesWith(dates: Availability['dates'], changes: DayChanges): Availability['dates'] {
  const changed = Object.entries(changes).map(([day, change]) => [day, entryOf(change)] as const);
  const all = Object.entries({ ...dates, ...Object.fromEntries(changed) });
  return Object.fromEntries(all.flatMap(([day, entry]) => (entry ? [[day, entry]] : [])));
}

/** What a change leaves for the day; undefined when the weekly pattern speaks again. */
function entryOf(change: DayChange): DatedEntry | undefined {
  if (change.state === 'clear') return undefined;
  return {
    s: change.state,
    ...(change.segments && { seg: [...change.segments] }),
    ...(change.prefer && { prefer: true }),
    ...(change.note && { note: change.note }),
  };
}

/** A pattern without a single shift means that none was ever made. */
function sourceOf(entry: DatedEntry | undefined, { pattern }: Pick<Availability, 'pattern'>, day: string) {
  if (entry) return 'date';
  const isMade = Object.values(pattern).some((segments) => segments.length > 0);
  return isMade && patternOf(pattern, day) ? 'pattern' : 'none';
}

function stateOf(segments: readonly Segment[], source: PlannedDay['source']): DayState {
  if (source === 'none') return 'not-set';
  if (segments.length === 0) return 'not-available';
  return segments.some(({ from, to }) => from === 0 && to >= 1440) ? 'available' : 'part';
}

function jobsOn(day: string, holds: readonly Hold[], tz: string): PlannedJob[] {
  return holds
    .filter(({ kind }) => kind === 'firm')
    .map(({ job, from, to }) => ({ jobId: job, from: new Date(from * 60_000), to: new Date(to * 60_000) }))
    .filter(({ from, to }) => daysTouched(from, to, tz).includes(day))
    .toSorted((a, b) => a.from.getTime() - b.from.getTime());
}

function clockShiftOf(day: string, tz: string): number {
  const length = instantAt(addDays(day, 1), 0, tz).getTime() - instantAt(day, 0, tz).getTime();
  return (length - DAY_MS) / 3_600_000;
}
