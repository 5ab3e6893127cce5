import { secondsBetween, withSend, type Send } from '@muster/domain/messages/delivery-row';
import { Roster, rowOf, type RosterRow } from '@muster/domain/callouts/roster';
import { decideSendBulletin, type TakenOn } from '@muster/domain/callouts/send-bulletin';
import { runOfBulletin } from '@muster/domain/callouts/week-run';
import type { Write } from '@muster/domain/decision';
import { Bulletin, BulletinSending } from '@muster/domain/messages/bulletin';
import type { Constants } from '@muster/domain/constants';
import { pushTime, quietOf } from '@muster/domain/messages/quiet-hours';
import { isMessageKey } from '@muster/domain/messages/texts';
import type { Targets } from '@muster/domain/messages/messages';
import { hushOf, type Hush } from '@muster/domain/people/prefs';
import { paths } from '@muster/domain/paths';
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

type Recipient = Pick<RosterRow, 'lg' | 'tz'> & { readonly hu?: Hush | undefined; readonly pt?: Targets | undefined };
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
      return { ...decided, answer: answer && { ...answer, known: recipients(answer.to, agents) } };
    },
  };
}

function recipients(uids: readonly string[], agents: Roster['agents'] | undefined): Recipients {
  return new Map(
    uids.flatMap((uid) => {
      const row = rowOf(agents?.[uid]);
      return row ? [[uid, row] as const] : [];
    }),
  );
}

/** Sends what was taken on, and records it. What could not leave yet is looked at again. */
export async function sendBulletin(instance: Instance, id: string, taken: BulletinTaken): Promise<void> {
  const { store, push, clock } = instance;
  const { sending, bulletin } = taken;
  const constants = await readConstants(instance);
  const known = await withStrangers(instance, taken);
  const began = await clock.now();
  const sleeping = sleepersOf({ ...taken, known }, constants, began);
  const to = taken.to.filter((uid) => !sleeping.has(uid));
  const outcomes = await push.send(messagesOf(instance, id, { bulletin, sending, to, known }), began);
  const now = await clock.now();
  const afterSec = secondsBetween(sending.createdAt, now);
  const sends = to.map((_, i) => recorded(outcomes[i] ?? 'none', afterSec));
  const isWaiting = sleeping.size > 0 || sends.some(({ is }) => is === 'queued');
  const isHeld = isWaiting && secondsBetween(bulletin.at, now) < TTL_SEC;
  // Field by field: a receipt may already stand beside it.
  const rows = to.map((uid, i): [string, string] => {
    return [`rows.${uid}.d`, withSend(sending.rows[uid]?.d ?? '', sends[i] ?? HELD)];
  });
  const data = { ...Object.fromEntries(rows), sendState: isHeld ? 'queued' : 'sent' };
  const timer: Write = isHeld
    ? scheduleTimer('bulletin', id, nextTry(outcomes, sleeping, now), now)
    : removeTimer('bulletin', id);
  await store.commit([{ update: paths.bulletinSending(id), data }, timer], []);
}

/** Also of those who stand on no roster that is at hand. */
async function withStrangers(instance: Instance, { to, known }: BulletinTaken): Promise<Recipients> {
  const strangers = to.filter((uid) => !known.has(uid));
  if (strangers.length === 0) return known;
  const readers = await readReaders(instance, strangers);
  const found = [...readers].map(([uid, { lang, tz, prefs }]): [string, Recipient] => {
    return [uid, { lg: lang, tz, hu: hushOf(prefs) }];
  });
  return new Map([...known, ...found]);
}

function messagesOf(instance: Instance, id: string, { bulletin, to, known }: BulletinTaken): PushMessage[] {
  const { type: kind, key, params, link, urgency } = bulletin;
  if (!isMessageKey(key)) throw new Error(`a bulletin says ${key}, which is no message`);
  return to.map((uid) => {
    const { lg: lang = 'en', pt: targets } = known.get(uid) ?? {};
    const receipt = receiptFor(instance, uid, { kind: 'bulletin', id });
    const words = renderMessage(key, params, lang);
    const how = { kind, tag: id, link, urgency, lang, ttlSec: TTL_SEC };
    return { to: uid, ...how, ...words, data: { ...receipt }, ...(targets && { targets }) };
  });
}

const HELD: Send = { channel: 'push', is: 'queued', afterSec: 0 };

function recorded(outcome: PushOutcome, afterSec: number): Send {
  if (outcome === 'off') return HELD;
  if (typeof outcome === 'string') return { channel: 'push', is: outcome, afterSec };
  return 'failed' in outcome ? { channel: 'push', is: 'failed', why: outcome.failed, afterSec } : HELD;
}

/** When the first of those wakes or can be sent to; what the kill switch holds is looked at again soon. */
function nextTry(outcomes: readonly PushOutcome[], sleeping: ReadonlyMap<string, Date>, now: Date): Date {
  const later = outcomes.flatMap((one) => (typeof one === 'object' && 'later' in one ? [one.later] : []));
  const isOff = outcomes.includes('off') ? [new Date(now.getTime() + AGAIN_AFTER_MS)] : [];
  const times = [...later, ...isOff, ...sleeping.values()].map((at) => at.getTime());
  return new Date(times.length > 0 ? Math.min(...times) : now.getTime() + AGAIN_AFTER_MS);
}

/** Well away from the hour at which everybody else wakes them. */
const AFTER_WAKING_MS = 3 * 60_000;

/** Whoever may not be disturbed now, with when they may. */
function sleepersOf(
  { bulletin, to, known }: BulletinTaken,
  constants: Constants,
  now: Date,
): ReadonlyMap<string, Date> {
  const { urgency } = bulletin;
  // Most of them sleep alike.
  const wakes = new Map<string, ReturnType<typeof pushTime>>();
  return new Map(
    to.flatMap((uid) => {
      const { hu, tz } = known.get(uid) ?? {};
      if (tz === undefined) return [];
      const key = `${tz} ${hu?.from} ${hu?.to}`;
      const quiet = quietOf({ quietFrom: hu?.from, quietTo: hu?.to }, constants);
      const time = wakes.get(key) ?? pushTime({ urgency, quiet, tz }, now);
      wakes.set(key, time);
      return time instanceof Date ? [[uid, new Date(time.getTime() + AFTER_WAKING_MS)] as const] : [];
    }),
  );
}
