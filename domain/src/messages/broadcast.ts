import * as z from 'zod';

export const MOST_RECIPIENTS = 300;

/** One message of staff to many people, or a drill of them. */
export const Broadcast = z.object({
  kind: z.enum(['message', 'drill']),
  by: z.string(),
  byName: z.string(),
  audience: z.array(z.string()).max(MOST_RECIPIENTS),
  /** Of the job or the team it is for. */
  title: z.string(),
  jobId: z.string().optional(),
  teamId: z.string().optional(),
  text: z.string().optional(),
  at: z.date(),
  /** Until when a drill can be confirmed. */
  until: z.date().optional(),
  overAt: z.date().optional(),
  confirmed: z.record(z.string(), z.date()),
  expireAt: z.date(),
});
export type Broadcast = z.infer<typeof Broadcast>;

/** Those of a drill, in time or not at all. */
export function drillResult({ audience, confirmed, until }: Pick<Broadcast, 'audience' | 'confirmed' | 'until'>) {
  const inTime = (uid: string) => {
    const at = confirmed[uid];
    return at !== undefined && (until === undefined || at <= until);
  };
  return { confirmed: audience.filter(inTime), missed: audience.filter((uid) => !inTime(uid)) };
}
