import { Availability } from '@muster/domain/availability/availability';
import { sendWeek } from '@muster/domain/availability/availability.contracts';
import { Diary } from '@muster/domain/availability/diary';
import type { DayChange } from '@muster/domain/availability/set-days';
import { paths } from '@muster/domain/paths';
import { dayOf } from '@muster/domain/time/local-day';
import { useState } from 'react';
import { useNow } from '../../firebase/clock.ts';
import type { Live } from '../../firebase/live/source.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { newKey } from '../../firebase/new-key.ts';
import { dismiss, keep } from '../../firebase/outbox/outbox.ts';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { useDirtyForm } from '../../ui/dirty-form.ts';
import { changesOnTheirWay, keptWeeks, type KeptWeek } from './kept-weeks.ts';
import { datesWith, plannedDays, type DayChanges, type PlannedDay } from './planner-days.ts';
import { changedElsewhere, keepDraft, sawOf, usePlannerDraft } from './planner-draft-store.ts';
import { changesIn, sameAsLastWeek, withChange } from './planner-draft.ts';

export interface Planner {
  readonly availability: Availability;
  readonly days: readonly PlannedDay[];
  readonly today: string;
  readonly draft: DayChanges;
  /** Weeks on their way to the server or refused by it. */
  readonly kept: readonly KeptWeek[];
  /** Days of the draft that another device changed meanwhile. */
  readonly elsewhere: readonly string[];
  readonly change: (days: readonly string[], change: DayChange) => void;
  readonly copyLastWeek: (week: string) => number;
  readonly discard: () => void;
  readonly send: (week: string) => Promise<void>;
  /** Back to editing what the server refused. */
  readonly takeBack: (week: KeptWeek) => void;
}

export function useMyAvailability(): Live<Availability> {
  const { uid } = useSignedIn();
  return useLiveDoc(paths.availability(uid), Availability);
}

/** The 14 days from today as the person left them: known, on their way, and edited on this phone. */
export function usePlanner(known: Availability): Planner {
  const { uid } = useSignedIn();
  const holds = useLiveDoc(paths.diary(uid), Diary).data?.holds ?? [];
  const draft = usePlannerDraft(uid);
  useDirtyForm(Object.keys(draft.changes).length > 0);
  const kept = keptWeeks(useOutbox());
  const [sent, setSent] = useState<{ readonly changes: DayChanges; readonly knownAt: number }>();
  const today = dayOf(useNow(60_000), known.tz);

  // What was just sent stays in sight until the live document has it.
  const bridging = sent?.knownAt === known.updatedAt.getTime() ? sent.changes : {};
  const availability = { ...known, dates: datesWith(known.dates, { ...bridging, ...changesOnTheirWay(kept) }) };
  const store = (changes: DayChanges) => keepDraft(uid, changes, known.dates);

  return {
    availability,
    today,
    kept,
    draft: draft.changes,
    days: plannedDays({ availability, changes: draft.changes, holds, today }),
    elsewhere: changedElsewhere(draft, known.dates),
    change: (days, change) =>
      store(days.reduce<DayChanges>((changes, day) => withChange(changes, day, change, availability), draft.changes)),
    copyLastWeek: (week) => {
      const changes = sameAsLastWeek(availability, week, today);
      store({ ...draft.changes, ...changes });
      return Object.keys(changes).length;
    },
    discard: () => store({}),
    send: async (week) => {
      const dates = changesIn(draft.changes, week);
      await keepWeek(week, dates, sawOf(draft, Object.keys(dates)));
      setSent({ changes: dates, knownAt: known.updatedAt.getTime() });
      store(Object.fromEntries(Object.entries(draft.changes).filter(([day]) => dates[day] === undefined)));
    },
    takeBack: ({ key, changes }) => {
      store({ ...changes, ...draft.changes });
      dismiss(key).catch(reportError);
    },
  };
}

async function keepWeek(week: string, dates: DayChanges, saw: ReturnType<typeof sawOf>): Promise<void> {
  const key = newKey();
  const input = sendWeek.input.parse({ week, dates, saw, key });
  const label = { key: 'outbox.week', args: { week: weekNumber(week) } };
  await keep({ contract: sendWeek, input, key, about: `week:${week}`, label });
}

/** `48` of `2026-W48` */
export function weekNumber(week: string): string {
  return String(Number(week.slice(-2)));
}
