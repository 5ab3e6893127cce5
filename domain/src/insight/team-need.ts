import { addDays, dayOf } from '../time/local-day.ts';

/** How far ahead agents plan. */
const DAYS_SHOWN = 14;

export interface TeamWork {
  readonly teamId: string;
  readonly start: Date;
  /** Places that nobody has. */
  readonly open: number;
}

/** Places still to be filled on jobs of these teams, by the day they start on where the person lives. */
export function teamNeedByDay(
  work: readonly TeamWork[],
  { teamIds, tz }: { readonly teamIds: readonly string[]; readonly tz: string },
  now: Date,
): Record<string, number> {
  const today = dayOf(now, tz);
  const end = addDays(today, DAYS_SHOWN);
  const days: Record<string, number> = {};
  for (const { teamId, start, open } of work) {
    const day = dayOf(start, tz);
    if (open === 0 || !teamIds.includes(teamId) || start < now || day >= end) continue;
    days[day] = (days[day] ?? 0) + open;
  }
  return days;
}
