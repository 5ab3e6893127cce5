import type { Availability } from '@muster/domain/availability/availability';
import { addDays, isoWeekOf } from '@muster/domain/time/local-day';
import type { KeptWeek } from './kept-weeks.ts';
import type { PlannedDay } from './planner-days.ts';
import { isSent } from './planner-draft.ts';

/** `due`: next week, and the office does not have it yet. `late`: this week, likewise. */
export type WeekState = 'sent' | 'waiting' | 'late' | 'due' | 'later';

export interface WeekFacts {
  readonly availability: Pick<Availability, 'submittedWeek'>;
  readonly kept: readonly Pick<KeptWeek, 'week' | 'refused'>[];
  readonly today: string;
}

export function weekStateOf(week: string, { availability, kept, today }: WeekFacts): WeekState {
  if (kept.some((one) => one.week === week && !one.refused)) return 'waiting';
  if (isSent(week, availability.submittedWeek)) return 'sent';
  if (week <= isoWeekOf(today)) return 'late';
  return week === isoWeekOf(addDays(today, 7)) ? 'due' : 'later';
}

/** The week that is sent next: the first that was changed here, else the first that is late or due. */
export function weekToSend(days: readonly Pick<PlannedDay, 'week' | 'unsent'>[], facts: WeekFacts): string | undefined {
  const changed = days.find(({ unsent }) => unsent);
  const due = days.find(({ week }) => isDue(week, facts));
  return (changed ?? due)?.week;
}

/** The office should have it by now, or by Sunday. */
export function isDue(week: string, facts: WeekFacts): boolean {
  const state = weekStateOf(week, facts);
  return state === 'due' || state === 'late';
}
