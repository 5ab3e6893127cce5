import { epochMinutes } from '../availability/clash.ts';
import { liveMember } from '../jobs/places.ts';
import type { Hush } from '../people/prefs.ts';
import type { Weights } from '../settings/weights.ts';
import { dayOf } from '../time/local-day.ts';
import type { Asking, Kept, Regarded } from './asking.ts';
import type { Likely } from './chance.ts';
import { exclusionOf, type Exclusion } from './exclusions.ts';
import { likelyOf, priorOf } from './likelihood.ts';
import type { Neighbour } from './neighbour.ts';
import {
  fairness,
  inTenThousandths,
  nearness,
  rank,
  REACHED,
  scoreOf,
  WEIGHTS,
  type Rankable,
  type Terms,
} from './ranking.ts';
import { askingOf, regarder, type RegardFacts } from './regard.ts';
import { isOnStandby } from './standby.ts';

const DAY_MIN = 1440;

export interface Ranked extends Rankable, Likely {
  readonly metres: number;
  readonly terms: Terms;
  /** Was offered this job before it changed. */
  readonly isReoffer: boolean;
}

export interface Candidate extends Ranked {
  readonly name: string;
  readonly lang: string;
  readonly tz: string;
  readonly hush?: Hush | undefined;
  readonly km: number;
  /** No push can reach them: they see the offer when they open the app. */
  readonly isUnreachable: boolean;
}

export interface NotAsked extends Exclusion {
  readonly uid: string;
}

export interface Excluded extends NotAsked {
  readonly name: string;
}

export interface CandidateFacts extends RegardFacts {
  readonly people: readonly Neighbour[];
  /** The organisation's own, where it has any. */
  readonly weights?: Readonly<Partial<Record<string, Weights>>> | undefined;
}

export interface Choice {
  readonly ranked: readonly Candidate[];
  readonly excluded: readonly Excluded[];
  /** What the choice rests on, of these people only. */
  readonly kept: (uids: readonly string[]) => Kept;
}

/** Who can be asked now, best first, and who cannot and why. Those who have a place or stand by are neither. */
export function chooseCandidates(facts: CandidateFacts, now: Date): Choice {
  const asking = askingOf(facts, { prior: priorOf(facts), weights: weightsOf(facts) }, now);
  const people = new Map(facts.people.flatMap((each) => (isConsidered(each.uid, facts) ? [[each.uid, each]] : [])));
  const regarded = new Map([...people.values()].map(regarder(facts, now)).map((each) => [each.uid, each]));
  const { ranked, excluded } = chooseAmong(asking, [...regarded.values()]);
  return {
    ranked: ranked.map((each) => candidateOf(each, people.get(each.uid), regarded.get(each.uid))),
    excluded: excluded.map((each) => ({ ...each, name: people.get(each.uid)?.name ?? '' })),
    kept: (uids) => ({ asking, people: uids.flatMap((uid) => regarded.get(uid) ?? []) }),
  };
}

interface Chosen {
  readonly ranked: readonly Ranked[];
  readonly excluded: readonly NotAsked[];
}

/** The choice itself. Rests on nothing but what is kept of it. */
export function chooseAmong(asking: Asking, people: readonly Regarded[]): Chosen {
  const judged = people.map((person) => ({ person, against: exclusionOf(person, asking) }));
  const fitting = judged.flatMap(({ person, against }) => (against ? [] : [rankedAs(person, asking)]));
  return {
    ranked: asking.mode === 'direct' ? inNamedOrder(fitting, asking.named) : rank(asking.jobId, fitting),
    excluded: judged.flatMap(({ person: { uid }, against }) => (against ? [{ uid, ...against }] : [])),
  };
}

function weightsOf({ job, weights }: CandidateFacts): Weights {
  return weights?.[job.urgency] ?? WEIGHTS[job.urgency];
}

function isConsidered(uid: string, { job, office }: CandidateFacts): boolean {
  if (liveMember(job, uid) || isOnStandby(job, uid)) return false;
  return job.mode !== 'direct' || office.named.includes(uid);
}

function rankedAs(person: Regarded, asking: Asking): Ranked {
  const { uid, travelMin, metres = 0, lastOffered, offered } = person;
  const likely = likelyOf(person, asking);
  const terms = termsOf(person, likely.likely, asking);
  return {
    ...{ uid, ...likely, metres, travelMin, terms },
    ...(lastOffered !== undefined && { lastOffered }),
    score: scoreOf(terms, asking.weights),
    isReoffer: offered.length > 0,
  };
}

function termsOf(person: Regarded, likely: number, { now, start }: Asking): Terms {
  const { travelMin, reliability, reach, lastWorked, minutes28d, said } = person;
  const idleDays = lastWorked === undefined ? undefined : (epochMinutes(now) - lastWorked) / DAY_MIN;
  const prefers = said.dates[dayOf(start, said.tz)]?.prefer === true;
  return {
    prox: inTenThousandths(nearness(travelMin)),
    acc: inTenThousandths(likely),
    rel: reliability,
    reach: inTenThousandths(REACHED[reach]),
    fair: inTenThousandths(fairness(idleDays, minutes28d / 60)),
    pref: prefers ? 10_000 : 5000,
  };
}

function candidateOf(ranked: Ranked, neighbour: Neighbour | undefined, regarded: Regarded | undefined): Candidate {
  const { name = '', lang = 'en', hush, availability: { tz } = { tz: 'UTC' } } = neighbour ?? {};
  const km = Math.round(ranked.metres / 100) / 10;
  return { ...ranked, name, lang, tz, ...(hush && { hush }), km, isUnreachable: regarded?.reach === 'none' };
}

function inNamedOrder(candidates: readonly Ranked[], named: readonly string[]): Ranked[] {
  return candidates.toSorted((a, b) => named.indexOf(a.uid) - named.indexOf(b.uid));
}
