import type { Decided, Write } from '../decision.ts';
import { paths } from '../paths.ts';
import { scheduleTimer } from '../timer.ts';
import { drillResult, type Broadcast } from './broadcast.ts';
import { noticeWrite, type NoticeToSend } from './notice.ts';

const KEPT_MS = 90 * 86_400_000;

export type NewBroadcast = Omit<Broadcast, 'at' | 'expireAt' | 'confirmed' | 'until' | 'overAt'>;

interface BroadcastFacts {
  readonly id: string;
  /** Sent before, under the same key. */
  readonly known: Broadcast | undefined;
  readonly broadcast: NewBroadcast;
  /** Of a drill. */
  readonly minutes?: number | undefined;
  readonly tz: string;
}

/** To whom, and what each of them finds in the inbox. */
export interface Addressed {
  readonly people: number;
  readonly told: readonly { readonly uid: string; readonly notice: NoticeToSend }[];
}

/** The broadcast, a notice to each, and the end of a drill in one commit. */
export function decideSendBroadcast(facts: BroadcastFacts, now: Date): Decided<Addressed> {
  const { id, known, minutes } = facts;
  if (known) return { writes: [], audit: [], answer: { people: known.audience.length, told: [] } };
  const until = minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000);
  const broadcast: Broadcast = {
    ...facts.broadcast,
    at: now,
    ...(until && { until }),
    confirmed: {},
    expireAt: new Date(now.getTime() + KEPT_MS),
  };
  const notice = noticeOf(facts, broadcast);
  const told = broadcast.audience.map((uid) => ({ uid, notice }));
  const writes: Write[] = [
    { create: paths.broadcast(id), data: broadcast },
    ...told.map(({ uid }) => noticeWrite(uid, notice, now)),
    ...(until ? [scheduleTimer('drill', id, until, now)] : []),
  ];
  const { kind, by, audience, jobId, teamId } = broadcast;
  const diff = { kind, people: audience.length, ...(jobId && { jobId }), ...(teamId && { teamId }) };
  return { writes, audit: [{ op: 'broadcast.sent', by, diff }], answer: { people: audience.length, told } };
}

function noticeOf({ id, tz }: BroadcastFacts, { kind, byName, title, text, until, jobId }: Broadcast): NoticeToSend {
  const cause = { kind: 'broadcast', id };
  if (kind === 'drill' && until) {
    const params = { team: title, until, tz };
    return { type: 'drill', key: 'drill', params, cause, link: `/drill/${id}`, urgency: 'urgent' };
  }
  const words = { from: byName, text: text ?? '' };
  const [key, params] = title === '' ? (['message', words] as const) : (['jobMessage', { ...words, title }] as const);
  const link = jobId === undefined ? '/inbox' : `/mobile/jobs/${jobId}`;
  return { type: 'message', key, params, cause, link, urgency: 'standard' };
}

/** Told to whoever started it, once. */
export function decideDrillOver(id: string, drill: Broadcast | undefined, now: Date): Decided<Addressed['told']> {
  if (!drill || drill.kind !== 'drill' || drill.overAt) return { writes: [], audit: [], answer: [] };
  const { confirmed } = drillResult(drill);
  const notice: NoticeToSend = {
    ...{ type: 'needs.you', key: 'drillOver', urgency: 'standard', link: `/drills/${id}` },
    params: { team: drill.title, confirmed: confirmed.length, people: drill.audience.length },
    cause: { kind: 'drill', id },
  };
  return {
    writes: [{ update: paths.broadcast(id), data: { overAt: now } }, noticeWrite(drill.by, notice, now)],
    audit: [{ op: 'drill.over', by: 'system', diff: { confirmed: confirmed.length, people: drill.audience.length } }],
    answer: [{ uid: drill.by, notice }],
  };
}
