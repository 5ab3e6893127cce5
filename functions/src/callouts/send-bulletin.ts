import {
  bulletinPush,
  recipientFrom,
  recipientOf,
  usefulUntil,
  type BulletinPush,
  type Recipient,
} from '@muster/domain/callouts/bulletin-hush';
import { Roster } from '@muster/domain/callouts/roster';
import { linesOf } from '@muster/domain/callouts/roster-lines';
import { decideSendBulletin, type TakenOn } from '@muster/domain/callouts/send-bulletin';
import { runOfBulletin } from '@muster/domain/callouts/week-run';
import type { Write } from '@muster/domain/decision';
import { Bulletin, BulletinSending } from '@muster/domain/messages/bulletin';
import { secondsBetween, withSend, type Send } from '@muster/domain/messages/delivery-row';
import { isMessageKey } from '@muster/domain/messages/texts';
import { paths } from '@muster/domain/paths';
import { remembered } from '@muster/domain/time/remembered';
import { removeTimer, scheduleTimer } from '@muster/domain/timer';
import { receiptFor } from '../messages/receipt-for.ts';
import type { Command } from '../platform/command.ts';
import type { Instance } from '../platform/instance.ts';
import type { TimerEffect } from '../platform/timers.ts';
import type { PushMessage, PushOutcome } from '../ports/push.ts';
import { renderMessage } from '../ports/render-message.ts';
import { readConstants } from '../settings/read-org.ts';
import { readReaders } from './offers-outside.ts';

/** Nobody plans a week sooner for hearing of it later. */
const TTL_SEC = 12 * 3600;
const AGAIN_AFTER_MS = 5 * 60_000;

type Recipients = ReadonlyMap<string, Recipient>;

/** A bulletin's pushes with what its roster knows of the people. */
export interface BulletinTaken extends TakenOn {
  readonly known: Recipients;
}

/** When the pushes of a message to many leave. */
export const bulletinTimer: TimerEffect = {
  purpose: 'bulletin',
  async fire({ instance, timer, carryOut }) {
    const id = timer.subject;
    const taken = await carryOut(paths.bulletinSending(id), takeBulletinOn(id));
    if (taken) await sendBulletin(instance, id, taken);
  },
};

/** One sender takes the pushes on, however many want to. */
export function takeBulletinOn(id: string): Command<never, BulletinTaken | undefined> {
  const run = runOfBulletin(id);
  const roster = run && paths.roster(run.shard);
  const needed = [paths.bulletin(id), ...(roster === undefined ? [] : [roster])];
  return {
    // A task that comes a second time reads nothing else.
    own: [],
    shared: [],
    needs: () => needed,
    decide(workspace, now) {
      const bulletin = workspace.get(Bulletin, paths.bulletin(id));
      const sending = workspace.get(BulletinSending, paths.bulletinSending(id));
      const { answer, ...decided } = decideSendBulletin({ id, bulletin, sending }, now);
      const agents = roster === undefined ? undefined : workspace.get(Roster, roster)?.agents;
      return { ...decided, answer: answer && { ...answer, known: recipients(id, answer.to, agents) } };
    },
  };
}

function recipients(id: string, uids: readonly string[], agents: Roster['agents'] = {}): Recipients {
  const [run, lines] = [runOfBulletin(id), linesOf(agents)];
  return new Map(
    uids.flatMap((uid) => {
      const line = lines.get(uid);
      return line ? [[uid, recipientFrom(run, line.row)] as const] : [];
    }),
  );
}

/** Sends what was taken on to whoever may be disturbed, and records it. The rest is looked at again in time. */
export async function sendBulletin(instance: Instance, id: string, taken: BulletinTaken): Promise<void> {
  const { to, bulletin } = taken;
  const known = await withStrangers(instance, taken);
  const constants = await readConstants(instance);
  const begun = await instance.clock.now();
  const latestUseful = usefulUntil(id, bulletin);
  const times = to.map((uid): BulletinPush => {
    const recipient = known.get(uid);
    return recipient
      ? bulletinPush({ urgency: bulletin.urgency, latestUseful }, recipient, constants, begun)
      : 'expired';
  });
  const awake = to.filter((_, i) => times[i] === 'now');
  const outcomes = await instance.push.send(messagesOf(instance, id, bulletin, awake, known), begun);
  const outcomeOf = new Map(awake.map((uid, i) => [uid, outcomes[i] ?? 'none']));
  const now = await instance.clock.now();
  const noted = to.map((uid, i) => noteOf(times[i] ?? 'expired', outcomeOf.get(uid), now));
  await record(instance, { id, taken, noted, isOver: now >= latestUseful }, now);
}

/** Those whom no roster at hand knows are read one by one. */
async function withStrangers(instance: Instance, { to, bulletin, known }: BulletinTaken): Promise<Recipients> {
  const strangers = to.filter((uid) => !known.has(uid));
  if (strangers.length === 0) return known;
  const readers = await readReaders(instance, strangers);
  return new Map([...known, ...[...readers].map(([uid, reader]) => [uid, recipientOf(bulletin, reader)] as const)]);
}

function messagesOf(
  instance: Instance,
  id: string,
  { type: kind, key, params, link, urgency }: Bulletin,
  to: readonly string[],
  known: Recipients,
): PushMessage[] {
  if (!isMessageKey(key)) throw new Error(`a bulletin says ${key}, which is no message`);
  const wordsIn = remembered((lang: string) => renderMessage(key, params, lang));
  return to.map((uid) => {
    const { lang = 'en', targets } = known.get(uid) ?? {};
    const receipt = receiptFor(instance, uid, { kind: 'bulletin', id });
    const how = { kind, tag: id, link, urgency, lang, ttlSec: TTL_SEC };
    return { to: uid, ...how, ...wordsIn(lang), data: { ...receipt }, ...(targets && { targets, isFromRoster: true }) };
  });
}

/** What became of one person's push; `again`: not before then. */
interface Noted {
  readonly send: Pick<Send, 'is' | 'why'>;
  readonly again?: Date;
}

function noteOf(time: BulletinPush, outcome: PushOutcome | undefined, now: Date): Noted {
  if (time instanceof Date) return { send: { is: 'queued' }, again: time };
  if (time === 'expired') return { send: { is: 'expired' } };
  if (time !== 'now') return { send: { is: 'suppressed', why: time.suppressed } };
  if (outcome === undefined || outcome === 'off') {
    return { send: { is: 'queued' }, again: new Date(now.getTime() + AGAIN_AFTER_MS) };
  }
  if (typeof outcome === 'string') return { send: { is: outcome } };
  if ('failed' in outcome) return { send: { is: 'failed', why: outcome.failed } };
  return { send: { is: 'queued' }, again: outcome.later };
}

interface Recording {
  readonly id: string;
  readonly taken: BulletinTaken;
  /** In the order of `taken.to`. */
  readonly noted: readonly Noted[];
  readonly isOver: boolean;
}

async function record({ store }: Instance, { id, taken, noted, isOver }: Recording, now: Date): Promise<void> {
  const { to, sending } = taken;
  const afterSec = secondsBetween(sending.createdAt, now);
  // Field by field: a receipt may already stand beside it.
  const rows = noted.map(({ send }, i): [string, string] => {
    const uid = to[i] ?? '';
    const left =
      send.is === 'queued' ? { is: isOver ? ('expired' as const) : send.is, afterSec: 0 } : { ...send, afterSec };
    return [`rows.${uid}.d`, withSend(sending.rows[uid]?.d ?? '', { channel: 'push', ...left })];
  });
  const waits = isOver ? [] : noted.flatMap(({ again }) => (again ? [again.getTime()] : []));
  const data = { ...Object.fromEntries(rows), sendState: waits.length > 0 ? 'queued' : 'sent' };
  const timer: Write =
    waits.length > 0 ? scheduleTimer('bulletin', id, new Date(Math.min(...waits)), now) : removeTimer('bulletin', id);
  await store.commit([{ update: paths.bulletinSending(id), data }, timer], []);
}
