import { sendWeek } from '@muster/domain/availability/availability.contracts';
import type { Refusal } from '@muster/domain/refusal';
import type { DayChanges } from './planner-days.ts';

/** A week on its way to the server, or refused by it. */
export interface KeptWeek {
  readonly key: string;
  readonly week: string;
  readonly changes: DayChanges;
  readonly refused: boolean;
  readonly reason: Refusal | undefined;
}

interface Kept {
  readonly key: string;
  readonly name: string;
  readonly wire: unknown;
  readonly state: 'waiting' | 'sending' | 'refused';
  readonly refusal?: { readonly reason: Refusal } | undefined;
}

export function keptWeeks(kept: readonly Kept[]): KeptWeek[] {
  return kept.flatMap(({ key, name, wire, state, refusal }) => {
    const asked = name === sendWeek.name ? sendWeek.input.safeParse(wire).data : undefined;
    if (!asked) return [];
    const { week, dates = {} } = asked;
    return [{ key, week, changes: dates, refused: state === 'refused', reason: refusal?.reason }];
  });
}

/** What is on its way counts as said, the later over the earlier. */
export function changesOnTheirWay(weeks: readonly KeptWeek[]): DayChanges {
  return Object.assign({}, ...weeks.filter(({ refused }) => !refused).map(({ changes }) => changes));
}
