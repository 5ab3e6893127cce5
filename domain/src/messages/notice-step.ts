import type { Constants } from '../constants.ts';
import type { Person } from '../people/person.ts';
import { groupOf, isMuted } from './groups.ts';
import { rungAfter } from './ladder.ts';
import type { Notice, Rung } from './messages.ts';
import type { OutsideChannel } from './outage.ts';
import { outsideChannels } from './outside-channels.ts';
import { pushTime, quietOf, type PushTime } from './quiet-hours.ts';
import { mayPushAt } from './throttle.ts';

export type Reader = Pick<Person, 'lang' | 'tz' | 'prefs' | 'email' | 'phone' | 'role' | 'state'>;

interface NoticeFacts {
  readonly notice: Notice;
  /** Undefined: urgent, so that nothing the person chose matters. */
  readonly reader: Reader | undefined;
  /** When pushes that were not urgent left for the person in the last hour. */
  readonly pushed: readonly Date[];
  readonly constants: Pick<Constants, 'quietFromMin' | 'quietToMin' | 'pushesPerHour'>;
}

/** `push` to the best device; `others`, `remind`: to more of them; `outside`: by mail and SMS. */
export type NoticeStep =
  | { readonly do: 'push' | 'others' | 'remind' | 'outside' }
  | { readonly do: 'wait'; readonly until: Date; readonly rung?: 'remind' }
  | { readonly do: 'silent'; readonly why: 'quiet' | 'muted'; readonly next?: Notice['next'] }
  | { readonly do: 'end' };

const END: NoticeStep = { do: 'end' };

/** What is to be done now so that somebody hears of a notice. */
export function decideNoticeStep(facts: NoticeFacts, now: Date): NoticeStep {
  const { notice, reader } = facts;
  const rung = notice.next?.rung;
  const isGone = reader !== undefined && reader.state !== 'active';
  if (!rung || rung === 'unreachable' || isOver(notice, now) || isGone) return END;
  const { shownAt, openedAt } = notice.delivery ?? {};
  if (rung === 'push') return firstPush(facts, now);
  const time = audibleAt(facts, now);
  if (time instanceof Date) return { do: 'wait', until: time };
  if (rung === 'remind') return shownAt && !openedAt ? { do: 'remind' } : END;
  return (shownAt ?? openedAt) ? waitForRemind(notice, now) : { do: rung };
}

function isOver({ read, expireAt, stopped }: Notice, now: Date): boolean {
  return read || stopped !== undefined || expireAt <= now;
}

/** What is tried next for the reader, and when; undefined: nothing. */
export function plannedRung(notice: Notice, now: Date): Notice['next'] {
  const { next, delivery } = notice;
  if (!next || next.rung === 'unreachable' || isOver(notice, now) || delivery?.openedAt) return undefined;
  if (!delivery?.shownAt || next.rung === 'push' || next.rung === 'remind') return next;
  const remind = nextRung(notice, 'outside', delivery.sentAt ?? now);
  return remind?.rung === 'remind' ? remind : undefined;
}

/** Quiet hours may have begun since the first push. */
function audibleAt({ notice, reader, constants }: NoticeFacts, now: Date): PushTime {
  if (!reader || notice.passes) return 'now';
  return pushTime({ urgency: notice.urgency, quiet: quietOf(reader.prefs, constants), tz: reader.tz }, now);
}

function firstPush(facts: NoticeFacts, now: Date): NoticeStep {
  const { notice, reader, pushed, constants } = facts;
  const { type, urgency } = notice;
  if (!reader || urgency === 'urgent') return { do: 'push' };
  if (isMuted(reader.prefs.mute, groupOf(type), 'push', urgency)) {
    return { do: 'silent', why: 'muted', next: withoutPush(notice, reader, now) };
  }
  const time = audibleAt(facts, now);
  if (time === 'silent') return { do: 'silent', why: 'quiet' };
  if (time !== 'now') return { do: 'wait', until: time };
  const free = mayPushAt(pushed, constants, now);
  return free > now ? { do: 'wait', until: free } : { do: 'push' };
}

/** Whoever wants no push of a kind gets it by the ways that are left, at their time on the ladder. */
function withoutPush(notice: Notice, reader: Reader, now: Date): Notice['next'] {
  if (waysOutside(notice, reader).length === 0) return undefined;
  const next = rungAfter(notice.urgency, 'others', now);
  return next?.rung === 'outside' ? next : undefined;
}

/** What ends with its push is worth no SMS; a drill is about pushes alone. */
export function waysOutside(notice: Pick<Notice, 'type' | 'urgency'>, reader: Reader): readonly OutsideChannel[] {
  if (notice.type === 'drill') return [];
  const ways = outsideChannels(reader, groupOf(notice.type), notice.urgency);
  return endsWithPush(notice) ? ways.filter((way) => way !== 'sms') : ways;
}

/** Seen, so mail and SMS are not needed; an urgent one that is not opened is told once more. */
function waitForRemind(notice: Notice, now: Date): NoticeStep {
  const next = nextRung(notice, 'outside', notice.delivery?.sentAt ?? now);
  return next?.rung === 'remind' ? { do: 'wait', until: next.at, rung: next.rung } : END;
}

/** A drill proves whether pushes arrive, and a chat is no alarm. */
function endsWithPush({ type, urgency }: Pick<Notice, 'type' | 'urgency'>): boolean {
  return type === 'drill' || (urgency !== 'urgent' && groupOf(type) !== 'job');
}

/** After a rung was taken. */
export function nextRung(
  notice: Pick<Notice, 'type' | 'urgency'>,
  taken: Rung | 'push' | undefined,
  since: Date,
): Notice['next'] {
  if (endsWithPush(notice)) return undefined;
  const { urgency } = notice;
  const next = rungAfter(urgency, taken === 'push' ? undefined : taken, since);
  if (!next || next.rung === 'unreachable') return undefined;
  return next.rung === 'remind' && urgency !== 'urgent' ? undefined : next;
}
