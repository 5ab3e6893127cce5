import { isRefused, type Decision, type Refused } from '../decision.ts';
import { isOver, placesLeft } from '../jobs/places.ts';
import type { Role } from '../people/roles.ts';
import { answeredBefore, remember } from './answered.ts';
import type { Assigned } from './assign.ts';
import { chooseCandidates, type Candidate, type CandidateFacts, type Choice } from './candidates.ts';
import { carried, noted, startChange, unchanged, type Carried, type Change, type JobFacts } from './change.ts';
import type { Exclusion } from './exclusions.ts';
import type { RestRefusal, UnfitRefusal } from './guard.ts';
import { isReadFor, type PlanFacts } from './plan-wave.ts';
import { replyByOf } from './reply-by.ts';
import { overridden, withOverrides } from './rest-overrides.ts';
import { scheduleLastReply, withCallout } from './schedule.ts';
import { lastReplyBy, sendWave } from './send-wave.ts';

export interface AskPersonFacts extends JobFacts {
  readonly uid: string;
  readonly role: Role | undefined;
  readonly why: string;
  readonly restWhy: string | undefined;
  readonly key: string;
  /** With this person as the only one of `people`, or nobody when there is no such person. */
  readonly plan: PlanFacts;
}

export type AskRefusal =
  | 'not-published'
  | 'already-over'
  | 'too-late'
  | 'full'
  | 'unknown-person'
  | 'forbidden'
  | 'account-not-active'
  | 'already-offered'
  | 'away'
  | 'avoid-list'
  | 'clash'
  | UnfitRefusal
  | RestRefusal;

export type Asked = Assigned & { readonly isStale: boolean };

/** An offer to one person by name, now: a wave of one, whatever they planned and however far they live. */
export function decideAskPerson(facts: AskPersonFacts, now: Date): Decision<AskRefusal, Carried<Asked>> {
  const { job, by, uid, why, key, plan } = facts;
  const said: Asked = { answer: 'asked', state: job.state, rev: job.rev, isStale: false };
  if (answeredBefore(job, by, key) !== undefined) return unchanged(said);
  const refused = whyNotAsk(facts, now);
  if (refused) return { refused };
  if (!isReadFor(job, plan)) return unchanged({ ...said, isStale: true });

  const chosen = choosePerson(facts, now);
  if (isRefused(chosen)) return chosen;
  const { person, kept, words } = chosen;
  const change = withOverrides(startChange(facts, now), plan.office, words);
  const diff = { uid, reason: why, ...(words.length > 0 && { restReason: facts.restWhy }) };
  const replyBy = replyByOf(job, true, [person.travelMin], change.constants, now);
  const waiting = awaitReply(noted(change, 'person.asked', diff), plan, replyBy);
  const sent = sendWave(waiting, { people: [person], replyBy, standby: false, excluded: [], kept });
  return carried(remember(sent, by, key, 'asked'), said);
}

function whyNotAsk({ job, plan }: AskPersonFacts, now: Date): AskRefusal | undefined {
  if (isOver(job)) return 'already-over';
  if (!job.callout) return 'not-published';
  if (now >= job.end) return 'too-late';
  if (placesLeft(job) === 0) return 'full';
  return plan.people.length === 0 ? 'unknown-person' : undefined;
}

/** The page is closed in time even where nothing else is planned. */
function awaitReply(change: Change, plan: PlanFacts, replyBy: Date): Change {
  const { callout } = change.job;
  const running =
    callout?.state === 'exhausted' ? withCallout(change, { state: 'running', remedies: undefined }) : change;
  if (callout?.nextWaveAt) return running;
  const open = lastReplyBy(change.job, plan.pages);
  return scheduleLastReply(running, open && open > replyBy ? open : replyBy);
}

interface Chosen extends Pick<Choice, 'kept'> {
  readonly person: Candidate;
  readonly words: Exclude<ReturnType<typeof overridden>, Refused>;
}

function choosePerson(facts: AskPersonFacts, now: Date): Chosen | Refused<AskRefusal> {
  const named = namedOnly(facts);
  const choice = chooseCandidates(named, now);
  const [person] = choice.ranked;
  if (person) return { person, kept: choice.kept, words: [] };

  const [against] = choice.excluded;
  if (!against) return { refused: 'already-offered' };
  const refusal = refusalOf(against);
  if (refusal.refused !== 'rest-short' && refusal.refused !== 'week-cap') return refusal;
  const words = overridden({ ...refusal, refused: refusal.refused }, facts, now);
  if (isRefused(words)) return words;
  const rested = chooseCandidates({ ...named, office: { ...named.office, restOverrides: [...words] } }, now);
  const [tired] = rested.ranked;
  return tired ? { person: tired, kept: rested.kept, words } : refusal;
}

function namedOnly({ jobId, job, constants, uid, plan }: AskPersonFacts): CandidateFacts {
  const office = { ...plan.office, named: [uid] };
  return { ...plan, jobId, job: { ...job, mode: 'direct' }, constants, office };
}

function refusalOf({ reason, args }: Exclusion): Refused<AskRefusal> {
  const [first = '', second = ''] = args;
  switch (reason) {
    case 'not-active':
      return { refused: 'account-not-active' };
    case 'no-position':
      return { refused: 'position-not-fitting', args: { skill: first } };
    case 'cert-missing':
      return { refused: 'position-not-fitting', args: { cert: first } };
    case 'cert-expired':
      return { refused: 'cert-expires', args: { cert: first, until: second } };
    case 'avoid-list':
      return { refused: 'avoid-list' };
    case 'away':
      return { refused: 'away', args: { until: first } };
    case 'clash':
      return { refused: 'clash', args: { job: first, travelMin: second } };
    case 'rest-short':
      return { refused: 'rest-short', args: { shortMin: first } };
    case 'week-cap':
      return { refused: 'week-cap', args: { workedMin: Number(first) * 60, mostMin: Number(second) * 60 } };
    default:
      return { refused: 'already-offered' };
  }
}
