import type { FiguresRead } from '@muster/domain/callouts/figures.contracts';
import { isoWeekOf } from '@muster/domain/time/local-day';

export interface WeekOfHours {
  readonly week: string;
  readonly minutes: number;
  readonly jobs: number;
}

/** Newest first. */
export function hoursByWeek(hours: FiguresRead['hours']): readonly WeekOfHours[] {
  return [...Map.groupBy(hours, ({ day }) => isoWeekOf(day))]
    .map(([week, worked]) => ({
      week,
      jobs: worked.length,
      minutes: worked.reduce((sum, { minutes }) => sum + minutes, 0),
    }))
    .toSorted((a, b) => b.week.localeCompare(a.week));
}

/** Hours with one place after the point. */
export function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
