import { HABITS, type Constants } from '../constants.ts';
import { acceptance } from './acceptance.ts';
import type { Asking, Regarded } from './asking.ts';
import type { Likely } from './chance.ts';
import { unfitFor } from './guard.ts';
import type { Neighbour, Rate } from './neighbour.ts';
import type { RegardFacts } from './regard.ts';

interface Known extends Pick<RegardFacts, 'job'> {
  readonly people: readonly Neighbour[];
}

/** How many offers of this urgency the people here were made, and how many of them they took. */
export function historyOf({ job, people }: Known): Rate {
  const rates = people.flatMap((person) => person.rates[job.urgency] ?? []);
  return {
    accepted: rates.reduce((sum, { accepted }) => sum + accepted, 0),
    offered: rates.reduce((sum, { offered }) => sum + offered, 0),
  };
}

export function hasHistory({ offered }: Rate, { leastHistory }: Pick<Constants, 'leastHistory'>): boolean {
  return offered >= leastHistory;
}

/** How likely somebody says yes of whom nothing is known. */
export function priorOf(facts: Known & Pick<RegardFacts, 'constants'>): number {
  const history = historyOf(facts);
  const isKnown = hasHistory(history, facts.constants);
  return isKnown ? history.accepted / history.offered : HABITS[facts.job.urgency].acceptance;
}

/** How likely this person says yes to this job, and to which of its free places. */
export function likelyOf(person: Regarded, { prior, positions, end, tz }: Asking): Likely {
  const fitting = positions.filter((position) => !unfitFor(person, position, { end, tz }));
  return { likely: acceptance(person.rate, prior, person.reach), positions: fitting.map(({ id }) => id) };
}
