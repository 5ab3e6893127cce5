import type { Segment } from '@muster/domain/availability/availability';
import { areOrdered } from '@muster/domain/availability/segments';
import type { DayChange } from '@muster/domain/availability/set-days';
import type { PlannedDay } from './planner-days.ts';

export const MOST_SHIFTS = 3;
const MINUTES_PER_DAY = 1440;

/** A shift as it is typed: wall-clock times, the end maybe on the next day. */
export interface TypedShift {
  readonly from: string;
  readonly to: string;
}

export interface DayEdit {
  readonly state: DayChange['state'];
  readonly shifts: readonly TypedShift[];
  readonly prefer: boolean;
  readonly note: string;
}

export type ShiftProblem = 'times' | 'overlap';

export const NEW_SHIFT: TypedShift = { from: '09:00', to: '17:00' };

export function editOf({ state, segments, source, prefer, note }: PlannedDay): DayEdit {
  const shifts = state === 'part' ? segments.map(typedOf) : [NEW_SHIFT];
  return { state: source === 'pattern' ? 'clear' : stateOf(state), shifts, prefer, note: note ?? '' };
}

export function changeOf({ state, shifts, prefer, note }: DayEdit): DayChange | ShiftProblem {
  if (state === 'clear') return { state };
  const extras = { ...(prefer && state !== 'no' && { prefer }), ...(note.trim() && { note: note.trim() }) };
  if (state !== 'part') return { state, ...extras };
  const segments = segmentsOfShifts(shifts);
  return typeof segments === 'string' ? segments : { state, segments, ...extras };
}

/** An end at or before the start is on the next day. */
export function segmentsOfShifts(shifts: readonly TypedShift[]): Segment[] | ShiftProblem {
  const read = shifts.map(({ from, to }) => [minuteOf(from), minuteOf(to)] as const);
  const segments = read.flatMap(([from, to]) => {
    if (from === undefined || to === undefined) return [];
    return [{ from, to: to <= from ? to + MINUTES_PER_DAY : to }];
  });
  if (segments.length === 0 || segments.length < shifts.length) return 'times';
  const sorted = segments.toSorted((a, b) => a.from - b.from);
  return areOrdered(sorted) ? sorted : 'overlap';
}

export function typedOf({ from, to }: Segment): TypedShift {
  return { from: clockOf(from), to: clockOf(to) };
}

export function endsNextDay({ from, to }: TypedShift): boolean {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  return start !== undefined && end !== undefined && end <= start && end > 0;
}

/** `08:00`; midnight at the end of a day is `00:00`. */
export function clockOf(minute: number): string {
  const rest = minute % MINUTES_PER_DAY;
  return [Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function minuteOf(clock: string): number | undefined {
  const [hours, minutes] = clock.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return undefined;
  return hours * 60 + minutes;
}

function stateOf(state: PlannedDay['state']): DayEdit['state'] {
  if (state === 'part') return 'part';
  return state === 'available' ? 'yes' : 'no';
}
