import { isSame } from '../same.ts';
import { Kept } from './asking.ts';
import { chooseAmong, type NotAsked, type Ranked } from './candidates.ts';
import type { Delivery } from './delivery.ts';

export interface Replay {
  /** How a page came about: chosen by rank, or in the order of the standby list. */
  readonly by: 'ranking' | 'standby';
  /** Choosing again gives the same people in the same order with the same scores, and the same reasons. */
  readonly isIdentical: boolean;
  readonly ranked: readonly Ranked[];
  readonly excluded: readonly NotAsked[];
}

/** The choice of one page made once more, from what was stored with it and nothing else. */
export function replay(delivery: Delivery): Replay {
  if (delivery.kept === undefined) return { by: 'standby', isIdentical: true, ranked: [], excluded: [] };
  const { asking, people } = Kept.parse(JSON.parse(delivery.kept));
  const { ranked, excluded } = chooseAmong(asking, people);
  const isIdentical = isSame(storedOf(delivery), { ranked: ranked.map(placeOf), excluded });
  return { by: 'ranking', isIdentical, ranked, excluded };
}

function storedOf({ rows, excluded }: Delivery) {
  const ranked = Object.entries(rows).toSorted(([, a], [, b]) => a.r - b.r);
  return { ranked: ranked.map(([uid, { s: score, t: terms, min }]) => ({ uid, score, terms, min })), excluded };
}

function placeOf({ uid, score, terms, travelMin: min }: Ranked) {
  return { uid, score, terms, min };
}
