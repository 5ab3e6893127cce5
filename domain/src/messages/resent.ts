import * as z from 'zod';
import { CHANNELS, type Channel } from '../people/prefs.ts';
import { decodeSends, isQueued, secondsBetween, withSend } from './delivery-row.ts';

/** When staff last sent a message again, and by which command. */
export const Resent = z.object({ at: z.date(), key: z.string() });

/** How it went by one channel. `sentAt`: when it last left that way, whatever came after. */
const Again = z.object({
  key: z.string(),
  is: z.enum(['sent', 'failed', 'none']),
  why: z.string().optional(),
  at: z.date(),
  sentAt: z.date().optional(),
});

/** A field of its own for each channel, written blindly: whoever is sending the message meanwhile takes nothing back. */
export const SentAgain = z.partialRecord(z.enum(CHANNELS), Again);
export type SentAgain = z.infer<typeof SentAgain>;

/** How it went when this command came before; undefined: it is to be sent. */
export function wentBefore(again: SentAgain | undefined, channel: Channel, key: string) {
  const last = again?.[channel];
  return last?.key === key ? last.is : undefined;
}

/** What became of each channel, with what staff sent again. A failure takes nothing back from what was sent before. */
export function withAgain(packed: string, again: SentAgain | undefined, since: Date): string {
  return CHANNELS.reduce((d, channel) => {
    const last = again?.[channel];
    if (!last) return d;
    const afterSec = (at: Date) => secondsBetween(since, at);
    if (last.sentAt) return withSend(d, { channel, is: 'sent', afterSec: afterSec(last.sentAt) });
    const isSaid =
      isQueued({ d }, channel) || decodeSends(d).some((one) => one.channel === channel && one.is === 'sent');
    const { is, why, at } = last;
    return isSaid ? d : withSend(d, { channel, is, ...(why !== undefined && { why }), afterSec: afterSec(at) });
  }, packed);
}
