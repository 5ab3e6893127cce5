import * as z from 'zod';

/** Nearness, how likely a yes is, reliability, whether a push arrives, fairness, preference. */
export const TERMS = ['prox', 'acc', 'rel', 'reach', 'fair', 'pref'] as const;

/** What each term of the ranking counts, together 100. */
export const Weights = z.record(z.enum(TERMS), z.int().min(0).max(100));
export type Weights = z.infer<typeof Weights>;
