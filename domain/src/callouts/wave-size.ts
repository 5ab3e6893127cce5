import { PACES, type Constants } from '../constants.ts';
import type { Job } from '../jobs/job.ts';
import { openPositions, placesLeftAt } from '../jobs/places.ts';
import { stillLikely } from './acceptance.ts';
import { chancesToFill, type Likely, type Wanted } from './chance.ts';

type Limits = Pick<Constants, 'maxPageAudience'>;
type Asking = Pick<Job, 'mode' | 'policy' | 'urgency' | 'waveSize' | 'waitSec'>;

/** Somebody who was asked and has not answered. */
export interface OpenOffer extends Likely {
  readonly sentAt: Date;
}

/** Named people are asked one after the other, as many at a time as places are free. */
export function isAskedOneByOne({ mode }: Pick<Job, 'mode'>, together: boolean): boolean {
  return mode === 'direct' && !together;
}

/** How many are asked at once, where that does not depend on how likely they are. Infinite: all who fit. */
export function ownWaveSize(
  job: Asking,
  together: boolean,
  left: number,
  { maxPageAudience }: Limits,
): number | undefined {
  const { mode, policy, waveSize } = job;
  if (isAskedOneByOne(job, together)) return Math.min(maxPageAudience, left);
  if (mode === 'direct' || policy === 'everyone') return Infinity;
  return waveSize === undefined ? undefined : Math.min(maxPageAudience, waveSize);
}

/** Whose pace a job has: its policy's, by the urgency where everyone is asked. */
export function paceOf({ policy, urgency }: Pick<Job, 'policy' | 'urgency'>): (typeof PACES)[keyof typeof PACES] {
  return PACES[policy === 'everyone' ? urgency : policy];
}

/** Seconds until the next wave: the more time is left, the longer. */
export function waitBetweenWaves(job: Asking & Pick<Job, 'start'>, now: Date): number {
  const { mode, start, waitSec } = job;
  if (waitSec !== undefined) return waitSec;
  const { minWaitMin, maxWaitMin, directStepSec } = paceOf(job);
  if (mode === 'direct') return directStepSec;
  const leadMin = (start.getTime() - now.getTime()) / 60_000;
  return Math.round(Math.min(maxWaitMin, Math.max(minWaitMin, 0.04 * leadMin)) * 60);
}

/** Of the best so many of `next`, besides those who may still answer: the fewest with whom it will probably fill. */
export interface Sized {
  readonly size: number;
  readonly chance: number;
  readonly isEnough: boolean;
}

export function sizeToTarget(
  wanted: readonly Wanted[],
  open: readonly Likely[],
  next: readonly Likely[],
  target: number,
): Sized {
  const least = Math.min(
    next.length,
    wanted.reduce((sum, { left }) => sum + left, 0),
  );
  const chances = chancesToFill(wanted, open, next);
  const found = chances.findIndex((chance, size) => size >= least && chance >= target);
  const size = found === -1 ? next.length : found;
  return { size, chance: chances[size] ?? 0, isEnough: found !== -1 };
}

export function wantedBy(job: Pick<Job, 'crew' | 'positions'>): Wanted[] {
  return openPositions(job).map((position) => ({ id: position.id, left: placesLeftAt(job, position) }));
}

/** As likely as they still are now. */
export function residualOf(open: readonly OpenOffer[], medianSec: number, now: Date): Likely[] {
  return open.map(({ likely, positions, sentAt }) => {
    return { positions, likely: stillLikely(likely, (now.getTime() - sentAt.getTime()) / 1000, medianSec) };
  });
}
