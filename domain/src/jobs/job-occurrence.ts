import * as z from 'zod';
import { Day } from '../contract.ts';

/** Which date of a series a job is, and the revision of the series it follows. `isOwn`: changed by hand, so left alone. */
export const JobOccurrence = z.object({ day: Day, rev: z.int(), isOwn: z.boolean() });
export type JobOccurrence = z.infer<typeof JobOccurrence>;
