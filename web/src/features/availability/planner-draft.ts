import type { Availability } from '@muster/domain/availability/availability';
import type { DayChange } from '@muster/domain/availability/set-days';
import { addDays, daysOfIsoWeek, isoWeekOf } from '@muster/domain/time/local-day';
import { plannedDay, type DayChanges, type PlannedDay } from './planner-days.ts';

/** A tap: available or not. A day that says anything but "not" becomes "not". */
export function toggled({ state, note }: PlannedDay): DayChange {
  const kept = note === undefined ? {} : { note };
  return { state: state === 'available' || state === 'part' ? 'no' : 'yes', ...kept };
}

/** Changes that only repeat what the server knows already are none. */
export function withChange(changes: DayChanges, day: string, change: DayChange, availability: Availability) {
  const { [day]: _before, ...others } = changes;
  return isSaidAlready(change, day, availability) ? others : { ...others, [day]: change };
}

/** What has to change so that each day of the week is like the same weekday one week earlier. */
export function sameAsLastWeek(availability: Availability, week: string, today: string): DayChanges {
  const days = (daysOfIsoWeek(week) ?? []).filter((day) => day >= today);
  const facts = { availability: { ...availability, away: [] }, changes: {}, holds: [], today };
  return days.reduce<DayChanges>((changes, day) => {
    const lastWeek = plannedDay(facts, addDays(day, -7));
    if (lastWeek.source === 'none' || isAlike(lastWeek, plannedDay(facts, day))) return changes;
    return { ...changes, [day]: changeTo(lastWeek) };
  }, {});
}

export function isSent(week: string, submitted: string | undefined): boolean {
  return submitted !== undefined && week <= submitted;
}

export function changesIn(changes: DayChanges, week: string): DayChanges {
  return Object.fromEntries(Object.entries(changes).filter(([day]) => isoWeekOf(day) === week));
}

function changeTo({ state, segments, prefer, note }: PlannedDay): DayChange {
  const extras = { ...(prefer && { prefer }), ...(note !== undefined && { note }) };
  if (state === 'part') return { state: 'part', segments, ...extras };
  return { state: state === 'available' ? 'yes' : 'no', ...extras };
}

function isAlike(a: PlannedDay, b: PlannedDay): boolean {
  const gist = ({ state, segments, prefer, note }: PlannedDay) => JSON.stringify([state, segments, prefer, note]);
  return gist(a) === gist(b);
}

function isSaidAlready(change: DayChange, day: string, availability: Availability): boolean {
  const facts = { availability, holds: [], today: day };
  const before = plannedDay({ ...facts, changes: {} }, day);
  const after = plannedDay({ ...facts, changes: { [day]: change } }, day);
  return before.source === after.source && isAlike(before, after);
}
