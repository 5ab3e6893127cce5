import * as z from 'zod';
import type { Mutes } from '../people/prefs.ts';
import { groupOf, isMuted } from './groups.ts';
import type { Notice, NoticeKind, Urgency } from './messages.ts';

const HOUR_MS = 3_600_000;

interface Limit {
  readonly pushesPerHour: number;
}

/** When one more push that is not urgent may leave for a person who had these. */
export function mayPushAt(sent: readonly Date[], { pushesPerHour }: Limit, now: Date): Date {
  const recent = sent
    .map((at) => at.getTime())
    .filter((at) => at > now.getTime() - HOUR_MS)
    .toSorted((a, b) => a - b);
  const blocking = recent.at(-pushesPerHour);
  return recent.length < pushesPerHour || blocking === undefined ? now : new Date(blocking + HOUR_MS);
}

/** What was sent to one person again by hand and may count. */
export const SentAgain = z.object({ at: z.array(z.date()), expireAt: z.date() });
export type SentAgain = z.infer<typeof SentAgain>;

const KEPT_MS = 24 * HOUR_MS;
/** More of them change nothing. */
const MOST_KEPT = 20;

export function withSentAgain(before: SentAgain | undefined, now: Date): SentAgain {
  const recent = (before?.at ?? []).filter((at) => at.getTime() > now.getTime() - HOUR_MS);
  return { at: [...recent, now].slice(-MOST_KEPT), expireAt: new Date(now.getTime() + KEPT_MS) };
}

/** A message that is no notice: an offer, or one to many. */
interface Sent {
  readonly kind: NoticeKind;
  readonly urgency: Urgency;
  readonly at: Date;
}

interface SentToOne {
  readonly notices: readonly Pick<Notice, 'urgency' | 'delivery'>[];
  readonly others: readonly Sent[];
  readonly again: SentAgain | undefined;
  readonly mutes: Mutes | undefined;
}

/**
 * When pushes that are not urgent left for a person within the hour. Notices that left in one are one; an offer or a
 * message to many counts from when it was made, unless the person wants no push of it.
 */
export function pushesWithinHour({ notices, others, again, mutes }: SentToOne, now: Date): readonly Date[] {
  const told = notices.flatMap(({ urgency, delivery }) => (urgency === 'urgent' ? [] : (delivery?.sentAt ?? [])));
  const rung = others.filter(
    ({ kind, urgency }) => urgency !== 'urgent' && !isMuted(mutes, groupOf(kind), 'push', urgency),
  );
  const times = [
    ...new Set(told.map((at) => at.getTime())),
    ...rung.map(({ at }) => at.getTime()),
    ...(again?.at ?? []).map((at) => at.getTime()),
  ];
  return times.filter((at) => at > now.getTime() - HOUR_MS).map((at) => new Date(at));
}
