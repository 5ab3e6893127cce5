import { HABITS, type Constants } from '../constants.ts';
import type { Job } from '../jobs/job.ts';
import { placesLeft } from '../jobs/places.ts';
import type { Candidate } from './candidates.ts';
import { ringsUpTo } from './radius.ts';
import { median } from './reply-by.ts';
import {
  ownWaveSize,
  paceOf,
  residualOf,
  sizeToTarget,
  waitBetweenWaves,
  wantedBy,
  type OpenOffer,
} from './wave-size.ts';

export interface WaveFacts {
  readonly job: Job;
  readonly together: boolean;
  /** These are a team, asked all at once. */
  readonly isTeam?: boolean;
  /** Everybody who can be asked, best first. */
  readonly ranked: readonly Candidate[];
  readonly open: readonly OpenOffer[];
  readonly constants: Pick<Constants, 'maxPageAudience' | 'maxReachKm'>;
}

export interface ComposedWave {
  readonly people: readonly Candidate[];
  /** How far away people were looked for; named people are asked wherever they are. */
  readonly radiusKm?: number;
}

/**
 * The next wave: as many as the job says, or as it takes to fill it probably, from no farther away than
 * that needs. With too little time left for another wave, everybody.
 */
export function composeWave(facts: WaveFacts, now: Date): ComposedWave {
  const { job, together, ranked, constants, isTeam } = facts;
  if (isTeam) return { people: ranked };
  if (job.mode === 'direct') {
    return { people: ranked.slice(0, ownWaveSize(job, together, placesLeft(job), constants)) };
  }
  const own =
    ownWaveSize(job, together, placesLeft(job), constants) ?? (isLastChance(facts, now) ? Infinity : undefined);
  if (own === Infinity) return { people: ranked, radiusKm: constants.maxReachKm };
  return own === undefined ? toTarget(facts, now) : fromNearby(facts, own);
}

/** Three more waits would end after people have to set out. */
function isLastChance({ job, ranked }: WaveFacts, now: Date): boolean {
  const travelMs = median(ranked.map(({ travelMin }) => travelMin)) * 60_000;
  const left = job.start.getTime() - travelMs - now.getTime();
  return left < 3 * waitBetweenWaves(job, now) * 1000;
}

function toTarget({ job, ranked, open, constants }: WaveFacts, now: Date): ComposedWave {
  const wanted = wantedBy(job);
  const residual = residualOf(open, HABITS[job.urgency].medianSec, now);
  const rings = ringsUpTo(constants.maxReachKm);
  const sized = (radiusKm: number) => {
    const near = within(ranked, radiusKm).slice(0, constants.maxPageAudience);
    return { near, radiusKm, ...sizeToTarget(wanted, residual, near, paceOf(job).target) };
  };
  const tried = rings.map((radiusKm) => () => sized(radiusKm));
  const enough = firstOf(tried, ({ isEnough, near }) => isEnough && near.length > 0) ?? sized(constants.maxReachKm);
  return { people: enough.near.slice(0, enough.size), radiusKm: enough.radiusKm };
}

/** The nearest ring with so many, else the widest. */
function fromNearby({ ranked, constants }: WaveFacts, size: number): ComposedWave {
  const rings = ringsUpTo(constants.maxReachKm);
  const radiusKm = rings.find((km) => within(ranked, km).length >= size) ?? constants.maxReachKm;
  return { people: within(ranked, radiusKm).slice(0, size), radiusKm };
}

function within(ranked: readonly Candidate[], km: number): Candidate[] {
  return ranked.filter(({ metres }) => metres <= km * 1000);
}

function firstOf<T>(attempts: readonly (() => T)[], isGood: (outcome: T) => boolean): T | undefined {
  for (const attempt of attempts) {
    const outcome = attempt();
    if (isGood(outcome)) return outcome;
  }
  return undefined;
}
