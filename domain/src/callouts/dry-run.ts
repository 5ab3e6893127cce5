import type { Constants } from '../constants.ts';
import { isRefused, type Refused } from '../decision.ts';
import { newJob } from '../jobs/create-job.ts';
import type { Job } from '../jobs/job.ts';
import { placesLeft } from '../jobs/places.ts';
import { settleDraft, type DraftFacts, type DraftRefusal } from '../jobs/settle-draft.ts';
import { chooseCandidates, type Candidate, type CandidateFacts, type Choice, type Excluded } from './candidates.ts';
import { waitBetweenWaves, waveSize } from './wave-size.ts';

export interface TryFacts {
  /** Left out for a job that does not exist yet. */
  readonly job: Job | undefined;
  readonly by: string;
  readonly asked: Omit<DraftFacts, 'maxPlaces'>;
  readonly constants: Pick<Constants, 'maxPlaces'>;
}

export interface DryRunFacts extends CandidateFacts {
  readonly together: boolean;
}

interface DryWave {
  readonly k: number;
  readonly afterSec: number;
  readonly people: readonly Candidate[];
}

export interface DryRun {
  readonly eligible: number;
  readonly waves: readonly DryWave[];
  readonly excluded: readonly { readonly reason: string; readonly people: readonly Excluded[] }[];
  readonly atRisk: boolean;
}

/** The job as the draft states it, with the crew it has. */
export function jobToTry({ job, by, asked, constants }: TryFacts, now: Date): Job | Refused<DraftRefusal> {
  const usedIds = job?.positions.map(({ id }) => id) ?? [];
  const settled = settleDraft({ ...asked, maxPlaces: constants.maxPlaces }, usedIds);
  if (isRefused(settled)) return settled;
  return job ? { ...job, ...settled.terms } : newJob(settled.terms, by, now);
}

/** Who would be asked and in which waves if nobody answered, and who would not and why. Writes nothing. */
export function dryRun(facts: DryRunFacts, now: Date): DryRun {
  const { job, together, constants } = facts;
  const choice = chooseCandidates(facts, now);
  return {
    eligible: choice.ranked.length,
    waves: wavesOf(job, together, choice, constants),
    excluded: byReason(choice.excluded),
    atRisk: choice.ranked.length < placesLeft(job),
  };
}

function wavesOf(job: Job, together: boolean, { ranked }: Choice, constants: Constants): DryWave[] {
  const size = Math.max(1, waveSize(job, together, placesLeft(job), constants));
  const wait = waitBetweenWaves(job);
  const waves: DryWave[] = [];
  for (let from = 0; from < ranked.length; from += size) {
    const k = waves.length + 1;
    waves.push({ k, afterSec: (k - 1) * wait, people: ranked.slice(from, from + size) });
  }
  return waves;
}

/** The reason that keeps most people out first. */
function byReason(excluded: readonly Excluded[]): DryRun['excluded'] {
  const groups = Map.groupBy(excluded, ({ reason }) => reason);
  return [...groups]
    .map(([reason, people]) => ({ reason, people }))
    .toSorted((a, b) => b.people.length - a.people.length || (a.reason < b.reason ? -1 : 1));
}
