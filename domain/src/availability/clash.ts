import type { Point } from '../geo/distance.ts';
import { travelMinutes } from '../geo/travel.ts';
import type { Busy } from './diary.ts';

/** Work that is to fit in, in epoch minutes, half-open. */
export interface Work {
  readonly job: string;
  readonly from: number;
  readonly to: number;
  readonly at: Point;
}

export interface Clash {
  readonly hold: Busy;
  /** Minutes on the road between the two; touching is allowed. */
  readonly travelMin: number;
}

/**
 * The first hold that leaves no time for this work and the way to or from it. The work's own hold
 * does not count. A hold without a place is left or reached from home.
 */
export function clashOf(holds: readonly Busy[], work: Work, home: Point | undefined): Clash | undefined {
  for (const hold of holds) {
    if (hold.job === work.job || hold.kind === 'travel') continue;
    const there = hold.at ?? home;
    const travelMin = there ? travelMinutes(there, work.at) : 0;
    const fits = hold.to + travelMin <= work.from || work.to + travelMin <= hold.from;
    if (!fits) return { hold, travelMin };
  }
  return undefined;
}

export function epochMinutes(instant: Date): number {
  return Math.floor(instant.getTime() / 60_000);
}
