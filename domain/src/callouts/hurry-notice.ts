import type { Constants } from '../constants.ts';
import type { Decision } from '../decision.ts';
import { decodeSends, secondsBetween, withSend } from '../messages/delivery-row.ts';
import type { Notice, Rung } from '../messages/messages.ts';
import { decideNoticeStep, plannedRung, type Reader } from '../messages/notice-step.ts';
import { paths } from '../paths.ts';
import type { OrgConfig } from '../settings/settings.ts';
import { REMOVE_FIELD } from '../decision.ts';
import type { Hand } from './hurry-offer.ts';

/** So long whoever takes a rung by hand has it; then the clock may. */
const LEASE_MS = 60_000;

interface NoticeFacts extends Hand {
  readonly uid: string;
  readonly id: string;
  readonly notice: Notice | undefined;
}

export interface HurryNoticeFacts extends NoticeFacts {
  readonly rung: Rung | 'push';
  readonly reader: Reader | undefined;
  readonly pushed: readonly Date[];
  readonly switches: OrgConfig['switches'];
  readonly constants: Pick<Constants, 'quietFromMin' | 'quietToMin' | 'pushesPerHour'>;
}

export type HurryNoticeRefusal =
  'not-found' | 'not-climbing' | 'stale' | 'account-not-active' | 'asleep' | 'hourly-limit' | 'sending-stopped';

/** The next rung of a notice, as if its time had come; answers the notice as it is then. */
export function decideHurryNotice(
  facts: HurryNoticeFacts,
  now: Date,
): Decision<HurryNoticeRefusal, Notice | undefined> {
  const { uid, id, by, key, notice, reader } = facts;
  if (!notice || !reader) return { refused: 'not-found' };
  if (notice.hurried?.key === key) return { writes: [], audit: [], answer: undefined };
  const planned = plannedRung(notice, now);
  if (!planned) return { refused: 'not-climbing' };
  if (planned.rung !== facts.rung) return { refused: 'stale' };
  if (reader.state !== 'active') return { refused: 'account-not-active' };
  const due: Notice = { ...notice, next: { at: now, rung: planned.rung } };
  const refused = whyNotNow(facts, reader, due, now);
  if (refused) return { refused };
  const hurried = { at: now, key };
  const next = { at: new Date(now.getTime() + LEASE_MS), rung: planned.rung };
  return {
    writes: [{ update: paths.notice(uid, id), data: { next, hurried } }],
    audit: [{ op: 'notice.hurried', by, diff: { id, rung: planned.rung } }],
    answer: { ...due, hurried },
  };
}

function whyNotNow(
  { switches, constants, pushed }: HurryNoticeFacts,
  reader: Reader,
  due: Notice,
  now: Date,
): HurryNoticeRefusal | undefined {
  const isOutside = due.next?.rung === 'outside';
  if (isOutside ? !switches.mail && switches.sms === false : !switches.push) return 'sending-stopped';
  const { do: step } = decideNoticeStep({ notice: due, reader, pushed, constants }, now);
  if (step === 'end') return 'not-climbing';
  if (step !== 'wait') return undefined;
  // Without the pushes of the last hour it would leave: then it is not the night that holds it.
  return decideNoticeStep({ notice: due, reader, pushed: [], constants }, now).do === 'wait'
    ? 'asleep'
    : 'hourly-limit';
}

/** Nothing more is tried; the inbox keeps it. */
export function decideStopNotice(
  { uid, id, by, key, notice }: NoticeFacts,
  now: Date,
): Decision<'not-found' | 'not-climbing'> {
  if (!notice) return { refused: 'not-found' };
  if (notice.stopped?.key === key) return { writes: [], audit: [], answer: undefined };
  if (!plannedRung(notice, now)) return { refused: 'not-climbing' };
  const fields = { stopped: { at: now, key }, next: REMOVE_FIELD, 'delivery.d': heldBack(notice, now) };
  return {
    writes: [{ update: paths.notice(uid, id), data: fields }],
    audit: [{ op: 'notice.stopped', by, diff: { id } }],
    answer: undefined,
  };
}

function heldBack({ delivery, at, next }: Notice, now: Date): string {
  const packed = delivery?.d ?? '';
  const send = { is: 'suppressed', why: 'stopped', afterSec: secondsBetween(at, now) } as const;
  const queued = decodeSends(packed).flatMap(({ channel, is }) => (is === 'queued' ? [channel] : []));
  const waiting = next?.rung === 'push' && !delivery?.sentAt ? (['push'] as const) : queued;
  return waiting.reduce((before, channel) => withSend(before, { channel, ...send }), packed);
}
