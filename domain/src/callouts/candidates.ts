import { kmBetween, metresBetween } from '../geo/distance.ts';
import { travelMinutes } from '../geo/travel.ts';
import { liveMember, openPositions } from '../jobs/places.ts';
import { askedBefore, timesOffered } from './asked-before.ts';
import { exclusionOf, type Exclusion, type Judging } from './exclusions.ts';
import { unfitFor } from './guard.ts';
import type { Neighbour } from './neighbour.ts';
import type { Pages } from './pages.ts';
import { rank, type Rankable } from './rank.ts';
import { isOnStandby } from './standby.ts';
import type { Response } from './wave.ts';

export interface Candidate extends Rankable {
  readonly name: string;
  readonly km: number;
  readonly travelMin: number;
  readonly lang: string;
  readonly positions: readonly string[];
  /** Was offered this job before it changed. */
  readonly isReoffer: boolean;
}

export interface Excluded extends Exclusion {
  readonly uid: string;
  readonly name: string;
}

export interface CandidateFacts extends Judging {
  readonly people: readonly Neighbour[];
  readonly pages: Pages;
  readonly responses: ReadonlyMap<string, Response>;
  /** Who is asked in direct mode, in this order. */
  readonly named: readonly string[];
}

export interface Choice {
  readonly ranked: readonly Candidate[];
  readonly excluded: readonly Excluded[];
}

/** Who can be asked now, best first, and who cannot and why. Those who have a place or stand by are neither. */
export function chooseCandidates(facts: CandidateFacts, now: Date): Choice {
  const { jobId, job } = facts;
  const considered = facts.people.filter(({ uid }) => isConsidered(uid, facts));
  const judged = considered.map((neighbour) => ({ neighbour, against: againstAsking(neighbour, facts, now) }));
  const fitting = judged.flatMap(({ neighbour, against }) => (against ? [] : [candidateOf(neighbour, facts)]));
  return {
    ranked: job.mode === 'direct' ? inNamedOrder(fitting, facts.named) : rank(jobId, fitting),
    excluded: judged.flatMap(({ neighbour: { uid, name }, against }) => (against ? [{ uid, name, ...against }] : [])),
  };
}

function isConsidered(uid: string, { job, named }: CandidateFacts): boolean {
  if (liveMember(job, uid) || isOnStandby(job, uid)) return false;
  return job.mode !== 'direct' || named.includes(uid);
}

function againstAsking(neighbour: Neighbour, facts: CandidateFacts, now: Date): Exclusion | undefined {
  const { job, pages, responses, constants } = facts;
  const { uid } = neighbour;
  const asked = askedBefore(uid, { job, pages, response: responses.get(uid), constants });
  if (asked) return { reason: asked.reason, args: [asked.reason === 'already-offered' ? asked.times : asked.why] };
  return exclusionOf(neighbour, facts, now);
}

function candidateOf(neighbour: Neighbour, { job, pages }: CandidateFacts): Candidate {
  const { uid, name, lang, home } = neighbour;
  const from = home ?? job.site;
  const fitting = openPositions(job).filter((position) => !unfitFor(neighbour, position, job));
  return {
    uid,
    name,
    metres: Math.round(metresBetween(from, job.site)),
    km: Math.round(kmBetween(from, job.site) * 10) / 10,
    travelMin: travelMinutes(from, job.site),
    lang,
    positions: fitting.map(({ id }) => id),
    isReoffer: timesOffered(uid, pages) > 0,
  };
}

function inNamedOrder(candidates: readonly Candidate[], named: readonly string[]): Candidate[] {
  return candidates.toSorted((a, b) => named.indexOf(a.uid) - named.indexOf(b.uid));
}
