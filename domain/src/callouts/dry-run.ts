import { HABITS, type Constants } from '../constants.ts';
import { isRefused, type Refused } from '../decision.ts';
import { newJob } from '../jobs/create-job.ts';
import type { Job, Remedy } from '../jobs/job.ts';
import { placesLeft } from '../jobs/places.ts';
import { settleDraft, type DraftFacts, type DraftRefusal } from '../jobs/settle-draft.ts';
import { chooseNext, type Candidate, type CandidateFacts, type Excluded } from './candidates.ts';
import { composeWave } from './compose-wave.ts';
import { hasHistory, historyOf } from './likelihood.ts';
import type { PlanFacts } from './plan-wave.ts';
import { gini } from './ranking.ts';
import { remediesFor } from './remedies.ts';
import { filledAtLast, filledBy, secondsToFill, type Course } from './time-to-fill.ts';
import { paceOf, waitBetweenWaves, wantedBy, type OpenOffer } from './wave-size.ts';

export interface TryFacts {
  /** Left out for a job that does not exist yet. */
  readonly job: Job | undefined;
  readonly by: string;
  readonly asked: Omit<DraftFacts, 'maxPlaces'>;
  readonly constants: Pick<Constants, 'maxPlaces'>;
}

export interface DryRunFacts extends CandidateFacts {
  readonly office: PlanFacts['office'];
}

interface DryWave {
  readonly k: number;
  readonly afterSec: number;
  readonly radiusKm?: number;
  readonly people: readonly Candidate[];
  /** That every place is filled by those asked so far. */
  readonly chanceAfter: number;
}

export interface DryRun {
  readonly eligible: number;
  readonly waves: readonly DryWave[];
  readonly excluded: readonly { readonly reason: string; readonly people: readonly Excluded[] }[];
  /** Offers of this urgency that the chances rest on; with too few they are guesses. */
  readonly history: { readonly offers: number; readonly isEnough: boolean };
  readonly chanceBy: Readonly<Record<Moment, number>>;
  /** Until it is as likely filled as not; undefined when it never is. */
  readonly medianSec: number | undefined;
  /** Fewer fit than there are places, or even with everybody it is less likely to fill than it should be. */
  readonly atRisk: boolean;
  readonly remedies: readonly Remedy[];
  /** Of those who can be asked, people whom no push reaches. */
  readonly unreachable: readonly Candidate[];
  /** Hours of the last four weeks are shared so unequally that somebody should look at it. */
  readonly isUneven: boolean;
}

export const MOMENTS = ['after2Min', 'after5Min', 'after15Min', 'twoHoursBefore', 'atLast'] as const;
type Moment = (typeof MOMENTS)[number];

const UNEVEN_FROM = 0.6;
const LEAST_TO_COMPARE = 8;

/** The job as the draft states it, with the crew it has. */
export function jobToTry({ job, by, asked, constants }: TryFacts, now: Date): Job | Refused<DraftRefusal> {
  const usedIds = job?.positions.map(({ id }) => id) ?? [];
  const settled = settleDraft({ ...asked, maxPlaces: constants.maxPlaces }, usedIds);
  if (isRefused(settled)) return settled;
  return job ? { ...job, ...settled.terms } : newJob(settled.terms, by, now);
}

/** Who would be asked and in which waves if nobody answered, and who would not and why. Writes nothing. */
export function dryRun(facts: DryRunFacts, now: Date): DryRun {
  const { job, people, constants } = facts;
  const { ranked, excluded, isTeam } = chooseNext(facts, now);
  const waves = wavesOf({ ...facts, isTeam }, ranked, now);
  const history = historyOf(facts);
  const course = courseOf(job, waves);
  const limit = filledAtLast(course);
  const isFilledEnough = job.mode === 'direct' || limit >= paceOf(job).target;
  const atRisk = ranked.length < placesLeft(job) || !isFilledEnough;
  const known = new Set(ranked.map(({ uid }) => uid));
  const able = people.filter(({ uid }) => known.has(uid));
  return {
    eligible: ranked.length,
    waves,
    excluded: byReason(excluded),
    history: { offers: history.offered, isEnough: hasHistory(history, constants) },
    chanceBy: chancesBy(course, job, now),
    medianSec: secondsToFill(course),
    atRisk,
    remedies: atRisk ? remediesFor(facts, now) : [],
    unreachable: ranked.filter(({ isUnreachable }) => isUnreachable),
    isUneven: able.length >= LEAST_TO_COMPARE && gini(able.map(({ minutes28d }) => minutes28d)) > UNEVEN_FROM,
  };
}

function wavesOf(
  { job, office, constants, isTeam }: DryRunFacts & { readonly isTeam: boolean },
  ranked: readonly Candidate[],
  now: Date,
): DryWave[] {
  const waves: DryWave[] = [];
  const open: OpenOffer[] = [];
  let left = ranked;
  let sentAt = now;
  while (left.length > 0) {
    const { people, radiusKm } = composeWave(
      { job, together: office.together, isTeam, ranked: left, open, constants },
      sentAt,
    );
    if (people.length === 0) return waves;
    const asked = new Set(people.map(({ uid }) => uid));
    const at = sentAt;
    open.push(...people.map(({ likely, positions }) => ({ likely, positions, sentAt: at })));
    const chanceAfter = filledAtLast({ wanted: wantedBy(job), offers: open.map(plannedNow), medianSec: 1 });
    const afterSec = (sentAt.getTime() - now.getTime()) / 1000;
    waves.push({ k: waves.length + 1, afterSec, people, chanceAfter, ...(radiusKm !== undefined && { radiusKm }) });
    left = left.filter(({ uid }) => !asked.has(uid));
    sentAt = new Date(sentAt.getTime() + waitBetweenWaves(job, sentAt) * 1000);
  }
  return waves;
}

function plannedNow({ likely, positions }: OpenOffer) {
  return { likely, positions, atSec: 0 };
}

function courseOf(job: Job, waves: readonly DryWave[]): Course {
  const offers = waves.flatMap(({ people, afterSec }) => {
    return people.map(({ likely, positions }) => ({ likely, positions, atSec: afterSec }));
  });
  return { wanted: wantedBy(job), offers, medianSec: HABITS[job.urgency].medianSec };
}

function chancesBy(course: Course, { start }: Job, now: Date): DryRun['chanceBy'] {
  const twoHoursBefore = (start.getTime() - now.getTime()) / 1000 - 2 * 3600;
  return {
    after2Min: filledBy(course, 120),
    after5Min: filledBy(course, 300),
    after15Min: filledBy(course, 900),
    twoHoursBefore: filledBy(course, Math.max(0, twoHoursBefore)),
    atLast: filledAtLast(course),
  };
}

/** The reason that keeps most people out first. */
function byReason(excluded: readonly Excluded[]): DryRun['excluded'] {
  const groups = Map.groupBy(excluded, ({ reason }) => reason);
  return [...groups]
    .map(([reason, people]) => ({ reason, people }))
    .toSorted((a, b) => b.people.length - a.people.length || (a.reason < b.reason ? -1 : 1));
}
