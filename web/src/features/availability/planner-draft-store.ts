import { sendWeek } from '@muster/domain/availability/availability.contracts';
import { DatedEntry, type Availability } from '@muster/domain/availability/availability';
import { useMemo } from 'react';
import * as z from 'zod';
import { externalStore, useExternal } from '../../firebase/external-store.ts';
import { recall, remember } from '../../firebase/remembered.ts';
import type { DayChanges } from './planner-days.ts';

const Draft = z.object({
  uid: z.string(),
  changes: sendWeek.input.shape.dates.unwrap(),
  /** What the server said for each day when it was edited, as text. */
  seen: z.record(z.string(), z.string()),
});
type Draft = z.infer<typeof Draft>;

/** Edits of this phone that were not sent yet. They outlive a reload and end with the session. */
const draft = externalStore<Draft | undefined>(undefined);

export function usePlannerDraft(uid: string): Draft {
  const kept = useExternal(draft);
  return useMemo(() => (kept?.uid === uid ? kept : recalled(uid)), [kept, uid]);
}

export function keepDraft(uid: string, changes: DayChanges, dates: Availability['dates']): void {
  const before = recalled(uid).seen;
  const days = Object.keys(changes);
  const seen = Object.fromEntries(days.map((day) => [day, before[day] ?? seenOf(dates[day])]));
  const next = Draft.parse({ uid, changes, seen });
  remember('plannerDraft', JSON.stringify(next));
  draft.set(next);
}

/** Days that another device changed after they were edited here. */
export function changedElsewhere({ seen }: Draft, dates: Availability['dates']): string[] {
  return Object.keys(seen).filter((day) => seen[day] !== seenOf(dates[day]));
}

/** What the server said of these days when they were edited. */
export function sawOf({ seen }: Draft, days: readonly string[]): Record<string, DatedEntry | null> {
  const known = days.map((day) => [day, DatedEntry.nullable().safeParse(parsed(seen[day])).data] as const);
  return Object.fromEntries(known.flatMap(([day, entry]) => (entry === undefined ? [] : [[day, entry]])));
}

function seenOf(entry: Availability['dates'][string] | undefined): string {
  return JSON.stringify(entry ?? null);
}

function recalled(uid: string): Draft {
  const known = draft.get();
  if (known?.uid === uid) return known;
  const kept = Draft.safeParse(parsed(recall('plannerDraft'))).data;
  return kept?.uid === uid ? kept : { uid, changes: {}, seen: {} };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
