import type { Decided, Fields, Write } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { decodeSends, hasSend, isQueued, secondsBetween, withSend } from '../messages/delivery-row.ts';
import { rungAfter, rungsDue } from '../messages/ladder.ts';
import type { Rung } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import type { Channel } from '../people/prefs.ts';
import { scheduleTimer } from '../timer.ts';
import { isOnStandby } from './standby.ts';
import type { Delivery, DeliveryRow } from './delivery.ts';
import type { Response, WavePage } from './wave.ts';

export interface LadderFacts {
  readonly jobId: string;
  readonly id: string;
  readonly job: Job | undefined;
  readonly page: WavePage | undefined;
  readonly delivery: Delivery | undefined;
  readonly responses: ReadonlyMap<string, Response>;
}

/** Who is to be tried again, and how. */
interface Climb {
  readonly due: readonly Rung[];
  readonly others: readonly string[];
  readonly outside: readonly string[];
  readonly remind: readonly string[];
  readonly unreachable: readonly string[];
}

const NOBODY: Climb = { due: [], others: [], outside: [], remind: [], unreachable: [] };

/** Whoever gave a sign, answered, or may not be disturbed now is left alone. `byHand`: this rung, before its time. */
export function climbOf(facts: LadderFacts, now: Date, byHand?: Rung): Climb {
  const { page, delivery } = facts;
  if (!page || !delivery || page.state !== 'open' || now >= page.replyBy) return NOBODY;
  const due = byHand ? [byHand] : rungsDue(page.card.urgency, delivery.rung, page.sentAt, now);
  const open = Object.entries(delivery.rows).filter(([uid, row]) => isWaitedFor(facts, uid) && isAwake(row, now));
  const silent = open.filter(([, { sh, op }]) => sh === undefined && op === undefined);
  // Stopped, nobody is told; who counts as unreachable stays true.
  const has = (rung: Rung) => due.includes(rung) && (rung === 'unreachable' || !delivery.stopped);
  const left = (rows: typeof open, when: boolean) => (when ? rows.map(([uid]) => uid) : []);
  const notPushed = silent.filter(([, row]) => !wasPushed(row) && !isQueued(row));
  return {
    due,
    others: left(
      silent.filter(([, row]) => wasPushed(row)),
      has('others') && !has('outside'),
    ),
    // Where no push left there is nothing to wait for.
    outside: has('outside') ? left(silent, true) : left(notPushed, has('others')),
    remind: left(
      open.filter(([, row]) => row.sh !== undefined && row.op === undefined && !isSuppressed(row)),
      has('remind'),
    ),
    // Whoever wants to be told by no way at all is not missed.
    unreachable: left(
      silent.filter(([, row]) => !isSuppressed(row) || hasSend(row, 'mail') || hasSend(row, 'sms')),
      has('unreachable'),
    ),
  };
}

/** Who was asked and gave no sign of having seen it. */
export function unseenOf(facts: LadderFacts, now: Date): readonly string[] {
  const { page, delivery } = facts;
  if (!page || !delivery || page.state !== 'open' || now >= page.replyBy) return [];
  return Object.entries(delivery.rows).flatMap(([uid, { sh, op }]) =>
    sh === undefined && op === undefined && isWaitedFor(facts, uid) ? [uid] : [],
  );
}

function isWaitedFor({ job, page, responses }: LadderFacts, uid: string): boolean {
  const isAnswered = !job || uid in job.crew || isOnStandby(job, uid) || responses.has(uid);
  return !isAnswered && page?.audience.includes(uid) === true;
}

/** Its push neither waits for the morning, nor would that have been too late. */
function isAwake(row: DeliveryRow, now: Date): boolean {
  const isHeld = row.at !== undefined && row.at > now;
  return !isHeld && !isSuppressed(row, 'quiet');
}

function isSuppressed({ d }: DeliveryRow, by?: string): boolean {
  return decodeSends(d).some(
    ({ channel, is, why }) => channel === 'push' && is === 'suppressed' && (by === undefined || why === by),
  );
}

function wasPushed({ d }: DeliveryRow): boolean {
  return decodeSends(d).some(({ channel, is }) => channel === 'push' && is === 'sent');
}

export interface ClimbFacts extends LadderFacts {
  /** By which channels each of them can be reached besides. */
  readonly channelsOf: (uid: string) => readonly Channel[];
}

/** A rung that was taken: whom it is for, and whether something of it leaves by mail and SMS. */
export interface Taken {
  readonly climb: Climb;
  readonly isQueued: boolean;
}

/** The rung is taken, the next one planned, and what leaves by mail and SMS queued, in one commit. */
export function decideClimb(facts: ClimbFacts, now: Date): Decided<Taken | undefined> {
  return takeRung(facts, undefined, now);
}

/** Whatever is due, or one rung by hand. */
export function takeRung(facts: ClimbFacts, byHand: Rung | undefined, now: Date): Decided<Taken | undefined> {
  const { jobId, id, page, delivery } = facts;
  const climb = climbOf(facts, now, byHand);
  const last = climb.due.at(-1);
  if (!page || !delivery || !last) return { writes: [], audit: [], answer: undefined };

  const queued = climb.outside.flatMap((uid) => queuedRow(delivery, uid, facts.channelsOf(uid), now));
  const marks = climb.unreachable.map((uid): [string, boolean] => [`rows.${uid}.un`, true]);
  // Whoever is sending the page sees what was queued meanwhile.
  const isFree = queued.length > 0 && delivery.sendState !== 'sending';
  const fields: Fields = {
    rung: last,
    ...Object.fromEntries(queued.map(([uid, d]) => [`rows.${uid}.d`, d])),
    ...Object.fromEntries(marks),
    ...(isFree && { sendState: 'queued', sendAfter: now }),
  };
  const next = rungAfter(page.card.urgency, last, page.sentAt);
  const timer = next && next.at < page.replyBy ? [scheduleTimer('ladder', `${jobId}/${id}`, next.at, now)] : [];
  const writes: Write[] = [{ update: paths.delivery(jobId, id), data: fields }, ...timer];
  return { writes, audit: [], answer: { climb, isQueued: queued.length > 0 } };
}

function queuedRow(
  delivery: Delivery,
  uid: string,
  channels: readonly Channel[],
  now: Date,
): (readonly [string, string])[] {
  const row = delivery.rows[uid];
  const fresh = row ? channels.filter((channel) => !hasSend(row, channel)) : [];
  if (!row || fresh.length === 0) return [];
  const afterSec = secondsBetween(delivery.createdAt, now);
  return [[uid, fresh.reduce((d, channel) => withSend(d, { channel, is: 'queued', afterSec }), row.d)]];
}
