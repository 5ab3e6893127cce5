import type { Point } from '../geo/distance.ts';
import { travelMinutes } from '../geo/travel.ts';
import type { Busy } from './diary.ts';

/** Work that is to fit in, in epoch minutes, half-open. */
export interface Work extends Window {
  readonly at: Point;
}

interface Window {
  readonly job: string;
  readonly from: number;
  readonly to: number;
}

/** A hold with the minutes between it and some other place. */
export interface Way extends Pick<Busy, 'job' | 'from' | 'to' | 'kind'> {
  readonly travelMin: number;
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
    const travelMin = travelBetween(hold, work.at, home);
    if (isInTheWay(hold, work, travelMin)) return { hold, travelMin };
  }
  return undefined;
}

export function travelBetween({ at }: Pick<Busy, 'at'>, to: Point, home: Point | undefined): number {
  const there = at ?? home;
  return there ? travelMinutes(there, to) : 0;
}

export function isInTheWay(hold: Omit<Way, 'travelMin'>, work: Window, travelMin: number): boolean {
  if (hold.job === work.job || hold.kind === 'travel') return false;
  return hold.to + travelMin > work.from && work.to + travelMin > hold.from;
}

export function epochMinutes(instant: Date): number {
  return Math.floor(instant.getTime() / 60_000);
}
