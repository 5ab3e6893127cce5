import * as z from 'zod';

export const CHANNELS = ['push', 'mail', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a person decides about together. */
const MESSAGE_GROUPS = ['offer', 'job', 'reminder', 'week', 'message', 'desk', 'account'] as const;
export type MessageGroup = (typeof MESSAGE_GROUPS)[number];

/** Channels that a person switched off, by group. */
export const Mutes = z.partialRecord(z.enum(MESSAGE_GROUPS), z.array(z.enum(CHANNELS)));
export type Mutes = z.infer<typeof Mutes>;

export const MinuteOfDay = z.int().min(0).max(1439);

export const Prefs = z.object({
  /** In reserve when a job is full. */
  standby: z.boolean(),
  /** Takes a freed place without being asked again. */
  autoConfirm: z.boolean(),
  /** When nothing but the urgent makes a sound. Missing: the organisation's hours. */
  quietFrom: MinuteOfDay.optional(),
  quietTo: MinuteOfDay.optional(),
  mute: Mutes.optional(),
});
export type Prefs = z.infer<typeof Prefs>;

/** What a person set otherwise about pushes that are not urgent. */
export const Hush = z.object({
  from: MinuteOfDay.optional(),
  to: MinuteOfDay.optional(),
  muted: z.boolean().optional(),
  /** No push about planning the week. */
  week: z.boolean().optional(),
});
export type Hush = z.infer<typeof Hush>;

export function hushOf({ quietFrom, quietTo, mute }: Prefs): Hush | undefined {
  const muted = mute?.offer?.includes('push') ?? false;
  const week = mute?.week?.includes('push') ?? false;
  if (quietFrom === undefined && quietTo === undefined && !muted && !week) return undefined;
  return {
    ...(quietFrom !== undefined && { from: quietFrom }),
    ...(quietTo !== undefined && { to: quietTo }),
    ...(muted && { muted }),
    ...(week && { week }),
  };
}
