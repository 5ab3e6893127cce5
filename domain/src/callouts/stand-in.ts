import type { Diary } from '../availability/diary.ts';
import type { Decision } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { isOver, liveMember } from '../jobs/places.ts';
import type { AcceptAnswer, AcceptRefusal, Tap } from './accepting.ts';
import { answeredBefore, remember } from './answered.ts';
import { chooseCandidates } from './candidates.ts';
import { carried, noted, setTimer, startChange, tell, unchanged, withJob } from './change.ts';
import type { Carried, JobFacts } from './change.ts';
import { leavePlace, takePlace } from './crew.ts';
import { clashWith, errandOf, tooLittleRest, unfitFor } from './guard.ts';
import { noStandInNotice, standInNotice } from './job-notices.ts';
import { isReadFor, type PlanFacts } from './plan-wave.ts';
import { replyByOf } from './reply-by.ts';
import { sendWave } from './send-wave.ts';
import { withoutStandIn } from './stand-in-page.ts';
import type { WavePage } from './wave.ts';

/** So many of the best are asked at once. */
const MOST_ASKED = 10;

export interface RequestStandInFacts extends JobFacts {
  readonly key: string;
  readonly plan: PlanFacts;
}

export type StandInRefusal = 'already-over' | 'not-in-crew' | 'too-late' | 'nobody-fits';

export interface Requested {
  readonly asked: number;
  readonly until?: Date | undefined;
  readonly isStale: boolean;
}

/** Asks others to take a place whose holder stays bound until somebody says yes. */
export function decideRequestStandIn(
  facts: RequestStandInFacts,
  now: Date,
): Decision<StandInRefusal, Carried<Requested>> {
  const { job, by, key, plan } = facts;
  const member = liveMember(job, by);
  const before = member?.standIn?.page ?? answeredBefore(job, by, standInKey(key));
  if (before !== undefined) return unchanged(requestedBy(plan.pages.get(before)));
  if (isOver(job)) return { refused: 'already-over' };
  if (!member || member.phase !== 'confirmed') return { refused: 'not-in-crew' };
  if (now >= job.start) return { refused: 'too-late' };
  if (!isReadFor(job, plan)) return unchanged({ asked: 0, isStale: true });

  // Whoever heard that all was taken may be asked now; whoever said no to the job is not.
  const looking = { ...facts, ...plan, pages: new Map(), job: withOnlyPlaceOf(job, by) };
  const { ranked, excluded, kept } = chooseCandidates(looking, now);
  const others = askedToStandIn(plan, job.rev);
  const people = ranked.filter(({ uid }) => !others.has(uid)).slice(0, MOST_ASKED);
  if (people.length === 0) return { refused: 'nobody-fits' };
  const travel = people.map(({ travelMin }) => travelMin);
  const replyBy = replyByOf(job, true, travel, facts.constants, now);
  const change = startChange(facts, now);
  const wave = { people, replyBy, standby: false, standIn: { uid: by, pos: member.pos }, excluded, kept };
  const sent = sendWave(change, wave);
  const page = `${sent.job.callout?.wave ?? 0}-0`;
  const crew = { ...sent.job.crew, [by]: { ...member, standIn: { page, until: replyBy } } };
  const timed = setTimer(withJob(sent, { crew }), 'standin', replyBy, by);
  const known = remember(noted(timed, 'standIn.asked', { uid: by, asked: people.length }), by, standInKey(key), page);
  return carried(known, { asked: people.length, until: replyBy, isStale: false });
}

/** What was answered when this page was sent. It may have been sent after the plan was read. */
function requestedBy(page: WavePage | undefined): Requested {
  return { asked: page?.audience.length ?? 0, until: page?.replyBy, isStale: page === undefined };
}

/** Nobody is asked twice to stand in on a job that is the same. */
function askedToStandIn({ pages }: PlanFacts, rev: number): Set<string> {
  const own = [...pages.values()].filter((page) => page.standIn !== undefined && page.rev === rev);
  return new Set(own.flatMap(({ audience }) => audience));
}

/** As if this place were the only one, and free. */
function withOnlyPlaceOf(job: Job, uid: string): Job {
  const { [uid]: member, ...crew } = job.crew;
  const positions = job.positions.filter(({ id }) => id === member?.pos);
  const others = Object.fromEntries(
    Object.entries(crew).map(([other, each]) => [other, each.pos === member?.pos ? { ...each, pos: '' } : each]),
  );
  // Whoever has a place is not asked, whatever it is called here.
  return {
    ...job,
    mode: 'broadcast',
    positions,
    crew: { ...others, ...(member && { [uid]: { ...member, pos: '' } }) },
  };
}

export interface TakeOverFacts extends Omit<JobFacts, 'by'> {
  readonly uid: string;
  readonly pageId: string;
  readonly page: WavePage;
  /** Of whoever says yes, and of whoever looks for a stand-in. */
  readonly diary: Diary | undefined;
  readonly theirDiary: Diary | undefined;
  readonly tap: Tap;
}

/** A yes to standing in: one leaves and the other comes, in one commit. */
export function decideTakeOver(facts: TakeOverFacts, now: Date): Decision<AcceptRefusal, Carried<AcceptAnswer>> {
  const { jobId, job, uid, page, pageId, diary, theirDiary, tap, constants } = facts;
  const from = page.standIn ?? '';
  const member = liveMember(job, from);
  const position = job.positions.find(({ id }) => id === member?.pos);
  if (now >= page.replyBy) return { refused: 'offer-expired' };
  const isOpen = member?.standIn?.page === pageId && member.phase === 'confirmed';
  if (!isOpen || !position || !theirDiary) return { refused: 'offer-withdrawn' };
  if (diary?.who.state !== 'active') return { refused: 'account-not-active' };
  const errand = errandOf(jobId, job);
  const against =
    unfitFor(diary.who, position, job) ?? clashWith(diary, errand) ?? tooLittleRest(diary, errand, constants);
  if (against) return against;

  const change = startChange({ jobId, job, by: uid, constants }, now);
  const left = leavePlace(change, {
    uid: from,
    diary: theirDiary,
    response: { answer: 'released', reason: 'stood-in' },
  });
  const known = noted(left, 'standIn.found', { uid: from, by: uid });
  const taken = takePlace(known, { uid, diary, position, source: 'tap', again: tap.again });
  const told = tell(
    noted(taken, 'offer.accepted', { uid, pos: position.id }),
    from,
    standInNotice(taken),
    theirDiary.who.lang,
  );
  return carried(remember(told, uid, tap.key, position.id), { answer: 'accepted', positionId: position.id });
}

/** Nobody said yes in time: the place stays theirs, and they are told. */
export function decideStandInDue(
  facts: JobFacts & { readonly uid: string },
  now: Date,
): Decision<never, Carried<undefined>> {
  const { job, uid } = facts;
  const until = liveMember(job, uid)?.standIn?.until;
  if (isOver(job) || !until || until > now) return unchanged(undefined);
  const closed = withoutStandIn(startChange(facts, now), uid, 'expired');
  return carried(tell(noted(closed, 'standIn.expired', { uid }), uid, noStandInNotice(closed)), undefined);
}

/** The same key may have been used to accept. */
function standInKey(key: string): string {
  return `stand-in-${key}`;
}
