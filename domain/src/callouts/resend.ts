import type { Constants } from '../constants.ts';
import type { Decided, Decision, Refused, Write } from '../decision.ts';
import type { Job } from '../jobs/job.ts';
import { groupOf, isMuted } from '../messages/groups.ts';
import type { Notice, Urgency } from '../messages/messages.ts';
import type { Reader } from '../messages/notice-step.ts';
import { wentBefore } from '../messages/resent.ts';
import { pushTime, quietOf } from '../messages/quiet-hours.ts';
import { mayPushAt, withSentAgain, type SentAgain } from '../messages/throttle.ts';
import type { Channel, MessageGroup } from '../people/prefs.ts';
import { paths } from '../paths.ts';
import type { OrgConfig } from '../settings/settings.ts';
import type { Delivery } from './delivery.ts';
import { isOnStandby } from './standby.ts';
import type { Response, WavePage } from './wave.ts';

/** So soon nobody is told again. */
const AGAIN_AFTER_MS = 60_000;

interface Resending {
  readonly uid: string;
  readonly by: string;
  readonly key: string;
  readonly channel: Channel;
  readonly reader: Reader | undefined;
  readonly switches: OrgConfig['switches'];
  readonly constants: Pick<Constants, 'quietFromMin' | 'quietToMin' | 'pushesPerHour'>;
  /** When pushes that were not urgent left for the person in the last hour. */
  readonly pushed: readonly Date[];
  readonly again: SentAgain | undefined;
}

export interface OfferToResend extends Resending {
  readonly jobId: string;
  readonly page: string;
  readonly job: Job | undefined;
  readonly wave: WavePage | undefined;
  readonly delivery: Delivery | undefined;
  readonly response: Response | undefined;
}

export interface NoticeToResend extends Resending {
  readonly id: string;
  readonly notice: Notice | undefined;
}

type WayRefusal =
  'account-not-active' | 'no-address' | 'switched-off' | 'sending-stopped' | 'asleep' | 'hourly-limit' | 'rate';
export type ResendRefusal =
  'not-found' | 'not-offered' | 'offer-withdrawn' | 'offer-expired' | 'nothing-to-resend' | WayRefusal;

type WentBefore = ReturnType<typeof wentBefore>;

/** Once more about an offer that can still be answered, to somebody who has not. The same key is the same message. */
export function decideResendOffer(facts: OfferToResend, now: Date): Decision<ResendRefusal, WentBefore> {
  const { jobId, page, uid, by, key, channel, wave, delivery } = facts;
  const row = delivery?.rows[uid];
  if (!wave || !row) return { refused: wave && delivery ? 'not-offered' : 'not-found' };
  if (row.rs?.key === key) return asBefore(wentBefore(row.went, channel, key));
  const why = whyNoAnswer(facts, wave, now) ?? whyNotThisWay(facts, 'offer', wave.card.urgency, row.rs?.at, now);
  if (why) return why;
  return {
    writes: [
      { update: paths.delivery(jobId, page), data: { [`rows.${uid}.rs`]: { at: now, key } } },
      ...counted(facts, wave.card.urgency, now),
    ],
    audit: [{ op: 'offer.resent', by, diff: { uid, page, channel } }],
    answer: undefined,
  };
}

/** Once more about what stands in the inbox and was not opened. */
export function decideResendNotice(facts: NoticeToResend, now: Date): Decision<ResendRefusal, WentBefore> {
  const { uid, id, by, key, channel, notice } = facts;
  if (!notice) return { refused: 'not-found' };
  const { type, urgency, resent, went, delivery } = notice;
  if (resent?.key === key) return asBefore(wentBefore(went, channel, key));
  if (notice.read || delivery?.openedAt || notice.expireAt <= now) return { refused: 'nothing-to-resend' };
  const why = whyNotThisWay(facts, groupOf(type), urgency, resent?.at, now);
  if (why) return why;
  return {
    writes: [{ update: paths.notice(uid, id), data: { resent: { at: now, key } } }, ...counted(facts, urgency, now)],
    audit: [{ op: 'notice.resent', by, diff: { id, channel } }],
    answer: undefined,
  };
}

function asBefore(answer: WentBefore): Decided<WentBefore> {
  return { writes: [], audit: [], answer };
}

/** A push that is not urgent counts with those of the hour. */
function counted({ uid, channel, again }: Resending, urgency: Urgency, now: Date): Write[] {
  const isCounted = channel === 'push' && urgency !== 'urgent';
  return isCounted ? [{ put: paths.sentAgain(uid), data: withSentAgain(again, now) }] : [];
}

function whyNoAnswer(
  { job, uid, response }: OfferToResend,
  wave: WavePage,
  now: Date,
): Refused<ResendRefusal> | undefined {
  if (now >= wave.replyBy || wave.why === 'expired') return { refused: 'offer-expired' };
  if (wave.state !== 'open') return { refused: 'offer-withdrawn' };
  if (!wave.audience.includes(uid)) return { refused: 'not-offered' };
  const isAnswered = !job || uid in job.crew || isOnStandby(job, uid) || (response?.rev ?? -1) >= job.rev;
  return isAnswered ? { refused: 'nothing-to-resend' } : undefined;
}

/** What a person chose holds for staff too: nobody is woken by hand for what can wait. */
function whyNotThisWay(
  { reader, channel, switches, constants, pushed }: Resending,
  group: MessageGroup,
  urgency: Urgency,
  lastAt: Date | undefined,
  now: Date,
): Refused<'not-found' | WayRefusal> | undefined {
  if (!reader) return { refused: 'not-found' };
  if (reader.state !== 'active') return { refused: 'account-not-active' };
  if (switches[channel] === false) return { refused: 'sending-stopped' };
  if (channel !== 'push' && !addressOf(reader, channel)) return { refused: 'no-address' };
  if (isMuted(reader.prefs.mute, group, channel, urgency)) return { refused: 'switched-off' };
  const time = pushTime({ urgency, quiet: quietOf(reader.prefs, constants), tz: reader.tz }, now);
  if (channel !== 'mail' && time !== 'now') return { refused: 'asleep' };
  const isTooMany = channel === 'push' && urgency !== 'urgent' && mayPushAt(pushed, constants, now) > now;
  if (isTooMany) return { refused: 'hourly-limit' };
  return lastAt && now.getTime() - lastAt.getTime() < AGAIN_AFTER_MS ? { refused: 'rate' } : undefined;
}

function addressOf({ email, phone }: Reader, channel: 'mail' | 'sms'): string | undefined {
  return channel === 'mail' ? email || undefined : phone;
}
