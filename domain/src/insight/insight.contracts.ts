import * as z from 'zod';
import { Day, DocId, Instant, Key, contract } from '../contract.ts';

const Count = z.int().nonnegative();
const Someone = z.object({ uid: z.string(), name: z.string(), zone: z.string() });
export type Someone = z.infer<typeof Someone>;

/** Who is free against the places that are open, hour by hour for so many days. */
export const coverage = contract({
  name: 'coverage',
  input: z.strictObject({ from: Day, days: z.int().min(1).max(21), skill: DocId.optional() }),
  output: z.strictObject({
    at: Instant,
    tz: z.string(),
    /** The first hour; the others follow it without a gap. */
    from: Instant,
    hours: Count,
    zones: z.array(z.object({ zone: z.string(), free: z.array(Count), needed: z.array(Count) })),
    /** The coming week, and who has not sent it. */
    week: z.string(),
    unsent: z.object({ count: Count, people: z.array(Someone) }),
  }),
});

/** One hour of one zone: who is free then, and which jobs have places left. */
export const coverageCell = contract({
  name: 'coverageCell',
  input: z.strictObject({ zone: z.string().max(64), at: Instant, skill: DocId.optional() }),
  output: z.strictObject({
    people: z.array(Someone),
    more: Count,
    jobs: z.array(
      z.object({ jobId: z.string(), title: z.string(), state: z.string(), start: Instant, end: Instant, open: Count }),
    ),
  }),
});

/** Reminds everybody who has not sent the coming week; at most once a day. */
export const remindUnsent = contract({
  name: 'remindUnsent',
  input: z.strictObject({ key: Key }),
  output: z.strictObject({ reminded: Count, already: Count }),
});

/** How many places jobs of the own teams still have, by local day; days without any are left out. */
export const teamNeed = contract({
  name: 'teamNeed',
  input: z.strictObject({}),
  output: z.strictObject({ days: z.record(Day, z.int().positive()) }),
});
