import type { Constants } from '../constants.ts';
import type { Decided, Fields, Write } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { noticeWrite, type NoticeToSend } from '../messages/notice.ts';
import { paths } from '../paths.ts';
import type { Delivery } from './delivery.ts';
import type { WavePage } from './wave.ts';
import { removeTimer, scheduleTimer, timerSubject, type TimerPurpose } from '../timer.ts';

/** A notice is stored with the change and pushed after it. */
export interface Told {
  readonly uid: string;
  readonly notice: NoticeToSend;
  /** Of the reader, where the decision knew it. */
  readonly lang?: string | undefined;
}

/** A page as it was sent, with the rows its pushes are recorded in. */
export interface SentPage {
  readonly id: string;
  readonly page: WavePage;
  readonly delivery: Delivery;
}

/** What is left to do once the change holds. */
export interface Aftermath {
  readonly told: readonly Told[];
  /** Pages to be pushed. */
  readonly sent: readonly SentPage[];
  /** A place is to be filled at once: plan now instead of waiting for the timer. */
  readonly planNow: boolean;
  /** While places are free: who of the page just answered has neither a place nor stands by. */
  readonly silent?: readonly string[] | undefined;
  /** With so few of them left it is worth a look whether waiting for them still pays. */
  readonly few?: number | undefined;
}

export interface Carried<Said> extends Aftermath {
  readonly said: Said;
}

/**
 * A job in the middle of a decision: its ledger as it will be, and the writes beside it. Never
 * changed; each step answers the change after it.
 */
export interface Change extends Aftermath {
  readonly jobId: string;
  readonly job: Job;
  readonly by: string;
  readonly now: Date;
  readonly constants: Constants;
  readonly writes: readonly Write[];
  readonly facts: readonly { readonly op: string; readonly diff: Fields }[];
}

const NOTHING_LEFT: Aftermath = { told: [], sent: [], planNow: false };

/** The facts every command on a job has. */
export interface JobFacts {
  readonly jobId: string;
  readonly job: Job;
  readonly by: string;
  readonly constants: Constants;
}

export function startChange({ jobId, job, by, constants }: JobFacts, now: Date): Change {
  return { jobId, job, by, now, constants, writes: [], facts: [], ...NOTHING_LEFT };
}

export function withJob(change: Change, job: Partial<Job>): Change {
  return { ...change, job: { ...change.job, ...job } };
}

export function withWrites(change: Change, ...writes: readonly Write[]): Change {
  return { ...change, writes: [...change.writes, ...writes] };
}

export function noted(change: Change, op: string, diff: Fields = {}): Change {
  return { ...change, facts: [...change.facts, { op, diff }] };
}

export function tell(change: Change, uid: string, notice: NoticeToSend, lang?: string): Change {
  const told = withWrites(change, noticeWrite(uid, notice, change.now));
  return { ...told, told: [...told.told, { uid, notice, lang }] };
}

/** The same purpose again replaces the timer, so a job never has two of one kind. */
export function setTimer(change: Change, purpose: TimerPurpose, dueAt: Date, uid?: string): Change {
  return withWrites(change, scheduleTimer(purpose, timerSubject(change.jobId, uid), dueAt, change.now));
}

export function clearTimer(change: Change, purpose: TimerPurpose, uid?: string): Change {
  return withWrites(change, removeTimer(purpose, timerSubject(change.jobId, uid)));
}

/** The ledger is written whole, so that what stands beside it can never disagree with it. */
export function carried<Said>(change: Change, said: Said): Decided<Carried<Said>> {
  const { jobId, job, by, told, sent, planNow, silent, few } = change;
  return {
    writes: [{ replace: paths.job(jobId), data: job }, ...change.writes],
    audit: change.facts.map(({ op, diff }) => ({ op, by, diff })),
    answer: { said, told, sent, planNow, silent, few },
  };
}

/** An answer that changes nothing: a repeated command, or one with nothing to do. */
export function unchanged<Said>(said: Said): Decided<Carried<Said>> {
  return { writes: [], audit: [], answer: { said, ...NOTHING_LEFT } };
}
