import * as z from 'zod';

/** Minutes of the local day; `to` over 1440 runs into the next day. Firestore holds no arrays in arrays. */
export const Segment = z.object({ from: z.int().min(0).max(1440), to: z.int().min(1).max(2880) });
export type Segment = z.infer<typeof Segment>;

export const DaySegments = z.array(Segment).max(3);

export const DATE_STATES = ['yes', 'no', 'part'] as const;

export const DatedEntry = z.object({
  s: z.enum(DATE_STATES),
  seg: DaySegments.optional(),
  prefer: z.boolean().optional(),
  note: z.string().optional(),
});
export type DatedEntry = z.infer<typeof DatedEntry>;

export const AwayRange = z.object({ from: z.iso.date(), to: z.iso.date(), note: z.string().optional() });
export type AwayRange = z.infer<typeof AwayRange>;

export const Duty = z.object({ on: z.boolean(), until: z.date().optional() });
export type Duty = z.infer<typeof Duty>;

export const Pattern = z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), DaySegments);
export type Pattern = z.infer<typeof Pattern>;

/** One document per agent. Weekdays 1 Monday to 7 Sunday; minutes of the agent's local day. */
export const Availability = z.object({
  tz: z.string(),
  pattern: Pattern,
  dates: z.record(z.iso.date(), DatedEntry),
  away: z.array(AwayRange),
  duty: Duty,
  submittedWeek: z.string().optional(),
  /** Days sent over what another phone had said meanwhile, and when. */
  replaced: z.record(z.iso.date(), z.date()).optional(),
  /** The last one-tap switch, so that a repeated tap is answered and not flipped back. */
  /** Of the last changes: one that comes again is answered and not carried out. */
  keys: z.array(z.string()).optional(),
  toggled: z.object({ key: z.string(), on: z.boolean(), until: z.date().optional() }).optional(),
  updatedAt: z.date(),
  createdAt: z.date(),
  rev: z.int().nonnegative(),
});
export type Availability = z.infer<typeof Availability>;

/** What a person said of their time, as far as asking them goes. */
export type Said = Pick<Availability, 'tz' | 'pattern' | 'dates' | 'away' | 'duty'>;
