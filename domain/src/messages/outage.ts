import * as z from 'zod';
import { paths } from '../paths.ts';
import type { Channel } from '../people/prefs.ts';
import type { Decision, Fields } from '../decision.ts';
import { REMOVE_FIELD } from '../decision.ts';

export const OUTSIDE_CHANNELS = ['mail', 'sms'] as const;
export type OutsideChannel = (typeof OUTSIDE_CHANNELS)[number];

/** `busy`: takes nothing and says when to come again. `slow`: takes everything, after a while. */
export const PUSH_TROUBLES = ['busy', 'slow'] as const;
const PushTrouble = z.object({ is: z.enum(PUSH_TROUBLES), until: z.date() });
export type PushTrouble = z.infer<typeof PushTrouble>;

/** Emulators only: until when the sandbox says that a provider cannot be reached, or that pushes have trouble. */
export const Outages = z.object({
  mail: z.date().optional(),
  sms: z.date().optional(),
  push: PushTrouble.optional(),
});
export type Outages = z.infer<typeof Outages>;

/** Until when; undefined while the provider works. */
export function downUntil(outages: Outages | undefined, channel: OutsideChannel, now: Date): Date | undefined {
  const until = outages?.[channel];
  return until && until > now ? until : undefined;
}

/** What is the matter with pushes; undefined while they leave. */
export function troubleOf(outages: Outages | undefined, now: Date): PushTrouble | undefined {
  return outages?.push && outages.push.until > now ? outages.push : undefined;
}

interface OutageFacts {
  readonly outages: Outages | undefined;
  readonly channel: Channel;
  /** Of pushes. */
  readonly trouble?: PushTrouble['is'] | undefined;
  /** None: it works again. */
  readonly minutes: number;
}

export function decideSetOutage(
  { outages, channel, trouble, minutes }: OutageFacts,
  now: Date,
): Decision<never, Outages> {
  const until = new Date(now.getTime() + minutes * 60_000);
  const said = trouble ? { push: { is: trouble, until } } : { [channel]: until };
  const changed: Fields = minutes > 0 ? said : { [channel]: REMOVE_FIELD };
  const { [channel]: _, ...others } = outages ?? {};
  const next: Outages = { ...others, ...(minutes > 0 && said) };
  const write = outages ? { update: paths.outages, data: changed } : { put: paths.outages, data: next };
  return { writes: [write], audit: [], answer: next };
}
