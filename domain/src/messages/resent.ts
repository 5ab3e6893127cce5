import * as z from 'zod';
import { CHANNELS, type Channel } from '../people/prefs.ts';
import { decodeSends, isQueued, secondsBetween, withSend } from './delivery-row.ts';

/** How a message went that staff sent again by one channel. `sentAt`: when it last left that way, whatever came after. */
const Went = z.object({
  key: z.string(),
  is: z.enum(['sent', 'failed', 'none']),
  why: z.string().optional(),
  at: z.date(),
  sentAt: z.date().optional(),
});

/** A field of its own for each channel, written blindly: whoever is sending the message meanwhile takes nothing back. */
export const WentByHand = z.partialRecord(z.enum(CHANNELS), Went);
export type WentByHand = z.infer<typeof WentByHand>;

/** How it went when this command came before; undefined: it is to be sent. */
export function wentBefore(went: WentByHand | undefined, channel: Channel, key: string) {
  const last = went?.[channel];
  return last?.key === key ? last.is : undefined;
}

/** What became of each channel, with what staff sent again. A failure takes nothing back from what was sent before. */
export function withWent(packed: string, went: WentByHand | undefined, since: Date): string {
  return CHANNELS.reduce((d, channel) => {
    const last = went?.[channel];
    if (!last) return d;
    const afterSec = (at: Date) => secondsBetween(since, at);
    if (last.sentAt) return withSend(d, { channel, is: 'sent', afterSec: afterSec(last.sentAt) });
    const isSaid =
      isQueued({ d }, channel) || decodeSends(d).some((one) => one.channel === channel && one.is === 'sent');
    const { is, why, at } = last;
    return isSaid ? d : withSend(d, { channel, is, ...(why !== undefined && { why }), afterSec: afterSec(at) });
  }, packed);
}
