import * as z from 'zod';
import { paths } from '../paths.ts';
import type { Decision, Fields } from '../decision.ts';
import { REMOVE_FIELD } from '../decision.ts';

export const OUTSIDE_CHANNELS = ['mail', 'sms'] as const;
export type OutsideChannel = (typeof OUTSIDE_CHANNELS)[number];

/** Emulators only: until when the sandbox says that a provider cannot be reached. */
export const Outages = z.object({ mail: z.date().optional(), sms: z.date().optional() });
export type Outages = z.infer<typeof Outages>;

/** Until when; undefined while the provider works. */
export function downUntil(outages: Outages | undefined, channel: OutsideChannel, now: Date): Date | undefined {
  const until = outages?.[channel];
  return until && until > now ? until : undefined;
}

interface OutageFacts {
  readonly outages: Outages | undefined;
  readonly channel: OutsideChannel;
  /** None: it works again. */
  readonly minutes: number;
}

export function decideSetOutage({ outages, channel, minutes }: OutageFacts, now: Date): Decision<never, Outages> {
  const until = minutes > 0 ? new Date(now.getTime() + minutes * 60_000) : undefined;
  const changed: Fields = { [channel]: until ?? REMOVE_FIELD };
  const { [channel]: _, ...others } = outages ?? {};
  const next: Outages = { ...others, ...(until && { [channel]: until }) };
  const write = outages ? { update: paths.outages, data: changed } : { put: paths.outages, data: next };
  return { writes: [write], audit: [], answer: next };
}
