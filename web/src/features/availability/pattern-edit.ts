import type { Pattern } from '@muster/domain/availability/availability';
import { NEW_SHIFT, segmentsOfShifts, typedOf, type ShiftProblem, type TypedShift } from './planner-edit.ts';

export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface WeekdayEdit {
  readonly state: 'all-day' | 'part' | 'no';
  readonly shifts: readonly TypedShift[];
}

export type PatternEdit = Readonly<Record<Weekday, WeekdayEdit>>;
export type PatternProblems = Partial<Record<Weekday, ShiftProblem>>;

const WHOLE_DAY = { from: 0, to: 1440 };

export function patternEditOf(pattern: Pattern): PatternEdit {
  return eachWeekday((day) => weekdayEditOf(pattern[day]));
}

/** The pattern as typed, or what is wrong on which weekday. */
export function patternOfEdit(edit: PatternEdit): { pattern: Pattern } | { problems: PatternProblems } {
  const segments = eachWeekday((day) => segmentsOfWeekday(edit[day]));
  const problems: PatternProblems = {};
  const pattern: Pattern = eachWeekday(() => []);
  for (const day of WEEKDAYS) {
    const said = segments[day];
    if (typeof said === 'string') problems[day] = said;
    else pattern[day] = said;
  }
  return Object.keys(problems).length > 0 ? { problems } : { pattern };
}

/** Tuesday to Friday become like Monday. */
export function likeMonday(edit: PatternEdit): PatternEdit {
  const [monday, ...rest] = WEEKDAYS;
  const workdays = rest.slice(0, 4).map((day) => [day, edit[monday]]);
  return { ...edit, ...Object.fromEntries(workdays) };
}

function weekdayEditOf(segments: Pattern[Weekday] = []): WeekdayEdit {
  if (segments.length === 0) return { state: 'no', shifts: [NEW_SHIFT] };
  const isAllDay = segments.some(({ from, to }) => from <= WHOLE_DAY.from && to >= WHOLE_DAY.to);
  return isAllDay ? { state: 'all-day', shifts: [NEW_SHIFT] } : { state: 'part', shifts: segments.map(typedOf) };
}

function segmentsOfWeekday({ state, shifts }: WeekdayEdit) {
  if (state === 'no') return [];
  return state === 'all-day' ? [WHOLE_DAY] : segmentsOfShifts(shifts);
}

function eachWeekday<T>(make: (day: Weekday) => T): Record<Weekday, T> {
  return { 1: make('1'), 2: make('2'), 3: make('3'), 4: make('4'), 5: make('5'), 6: make('6'), 7: make('7') };
}
