import type { Position } from '../jobs/job.ts';

/** Free places of one position. */
export interface Wanted {
  readonly id: Position['id'];
  readonly left: number;
}

/** Somebody who may say yes, and the positions they could take. */
export interface Likely {
  readonly likely: number;
  readonly positions: readonly string[];
}

/** The chance that at least `need` of these say yes, each by themselves. */
export function chanceOf(likelies: readonly number[], need: number): number {
  return enough(likelies.reduce<readonly number[]>(withOne, nobodyOf(need)));
}

/**
 * The chance that every place is filled, first with nobody of `next`, then with the first, the first two,
 * and so on. Everybody counts for the scarcest position they fit.
 */
export function chancesToFill(
  wanted: readonly Wanted[],
  open: readonly Likely[],
  next: readonly Likely[],
): readonly number[] {
  const seats = byScarcity(wanted, [...open, ...next]);
  const odds = new Map(wanted.map(({ id, left }) => [id, nobodyOf(left)]));
  const seat = ({ likely, positions }: Likely) => {
    const id = seats.find((position) => positions.includes(position));
    const before = id === undefined ? undefined : odds.get(id);
    if (id !== undefined && before) odds.set(id, withOne(before, likely));
    return [...odds.values()].reduce((product, each) => product * enough(each), 1);
  };
  const without = open.reduce((_, each) => seat(each), chanceOfNobody(wanted));
  return [without, ...next.map(seat)];
}

function chanceOfNobody(wanted: readonly Wanted[]): number {
  return wanted.some(({ left }) => left > 0) ? 0 : 1;
}

/** The position with the fewest people for each of its places first; equals in the job's order. */
function byScarcity(wanted: readonly Wanted[], people: readonly Likely[]): string[] {
  const perPlace = ({ id, left }: Wanted) => people.filter(({ positions }) => positions.includes(id)).length / left;
  const counted = wanted.filter(({ left }) => left > 0).map((each) => ({ id: each.id, perPlace: perPlace(each) }));
  return counted.toSorted((a, b) => a.perPlace - b.perPlace).map(({ id }) => id);
}

/** Entry n: the chance of n yeses; the last one: of `need` or more. */
function nobodyOf(need: number): readonly number[] {
  return Array.from({ length: need + 1 }, (_, n) => Number(n === 0));
}

function withOne(odds: readonly number[], likely: number): readonly number[] {
  const last = odds.length - 1;
  return odds.map((same, n) => {
    const stays = n === last ? same : same * (1 - likely);
    return stays + (odds[n - 1] ?? 0) * likely;
  });
}

function enough(odds: readonly number[]): number {
  return odds.at(-1) ?? 0;
}
