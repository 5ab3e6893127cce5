import * as z from 'zod';

/** What a form of jobs is filled from: another job, or a template. */
export const FormSeedSearch = z.object({
  from: z.string().optional().catch(undefined),
  template: z.string().optional().catch(undefined),
  /** A postcode for an empty form. */
  at: z.string().max(10).optional().catch(undefined),
});
