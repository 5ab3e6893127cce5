import * as z from 'zod';

/** What is left of a job for a person of its crew once its address is gone. */
export const History = z.object({
  title: z.string(),
  day: z.iso.date(),
  minutes: z.int().nonnegative(),
  position: z.string(),
  area: z.string(),
});
export type History = z.infer<typeof History>;
