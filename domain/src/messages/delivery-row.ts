import { CHANNELS, type Channel } from '../people/prefs.ts';
import { remembered } from '../time/remembered.ts';

/** What became of handing a message over. The last four are side exits: a receipt may still lead out of them. */
const SEND_STATES = ['queued', 'sent', 'failed', 'suppressed', 'none', 'expired'] as const;
export type SendState = (typeof SEND_STATES)[number];

/** What is kept of one person and message: what became of each channel, and what the phone told. */
interface Packed {
  readonly d: string;
  readonly sh?: Date | undefined;
  readonly op?: Date | undefined;
}

/** How far a message is known to have got, in order. */
const REACHED_STEPS = ['queued', 'sent', 'shown', 'opened', 'answered'] as const;
export type DeliveryStep = (typeof REACHED_STEPS)[number] | SendState;

/** One channel of one person. `why` is the code of a failure, or what held a message back. */
export interface Send {
  readonly channel: Channel;
  readonly is: SendState;
  readonly why?: string;
  /** Seconds after the page was written. */
  readonly afterSec: number;
}

const PACKED = /^([a-z]+):([a-z]+)(?:\(([^()]*)\))?(?:@(\d+))?$/;

/** One short text per row: `push:sent@2;mail:failed(550)@61`. What happened at once has no second. */
export function encodeSends(sends: readonly Send[]): string {
  return sends
    .map(({ channel, is, why, afterSec }) => {
      const reason = why === undefined ? '' : `(${why.replace(/[^\w./-]/g, '-')})`;
      return `${channel}:${is}${reason}${afterSec > 0 ? `@${afterSec}` : ''}`;
    })
    .join(';');
}

/** What cannot be read is left out: a row is a record, never a reason to fail. */
export const decodeSends = remembered((packed: string): readonly Send[] => {
  return packed.split(';').flatMap((one) => {
    const [, channelWord, stateWord, why, sec = '0'] = PACKED.exec(one) ?? [];
    const channel = CHANNELS.find((known) => known === channelWord);
    const is = SEND_STATES.find((known) => known === stateWord);
    return channel && is ? [{ channel, is, ...(why !== undefined && { why }), afterSec: Number(sec) }] : [];
  });
});

/** The row with this channel's news: nothing that was sent becomes queued again. */
export function withSend(packed: string, send: Send): string {
  const before = decodeSends(packed);
  const known = before.find(({ channel }) => channel === send.channel);
  if (known && known.is !== 'queued' && send.is === 'queued') return packed;
  if (!known) return encodeSends([...before, send]);
  return encodeSends(before.map((one) => (one === known ? send : one)));
}

/** A channel that nobody handed the message over to yet. */
export function isQueued({ d }: Pick<Packed, 'd'>, channel: Channel = 'push'): boolean {
  return decodeSends(d).some((send) => send.channel === channel && send.is === 'queued');
}

export function hasSend({ d }: Pick<Packed, 'd'>, channel: Channel): boolean {
  return decodeSends(d).some((send) => send.channel === channel);
}

/** Rows tell times as seconds after their page was written. */
export function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000));
}

export interface Reached {
  readonly step: DeliveryStep;
  /** 0 queued, 1 sent, 2 shown, 3 opened, 4 answered. A side exit has the rank it was left at. */
  readonly rank: number;
  readonly channel?: Channel;
  readonly why?: string;
}

/**
 * How far a message got. An answer lives in the crew or in a response, where the engine put it, so the caller
 * says whether there is one.
 */
export function reached(row: Packed, isAnswered: boolean): Reached {
  const sends = decodeSends(row.d);
  const last = sends.find(({ is }) => is === 'sent') ?? sends.at(-1);
  const channel = last && { channel: last.channel };
  const step = isAnswered ? 'answered' : receiptOf(row);
  if (step) return { step, rank: REACHED_STEPS.indexOf(step), ...channel };
  const is = last?.is ?? 'queued';
  return { step: is, rank: is === 'sent' ? 1 : 0, ...channel, ...(last?.why !== undefined && { why: last.why }) };
}

function receiptOf({ sh, op }: Omit<Packed, 'd'>): 'opened' | 'shown' | undefined {
  if (op !== undefined) return 'opened';
  return sh === undefined ? undefined : 'shown';
}
