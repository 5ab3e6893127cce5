import * as z from 'zod';
import { AuditHead, Stored } from '../ledger.ts';
import { Standing } from './standing.ts';

/** Fields that a template may leave to whoever uses it. */
export const ASKED_FIELDS = ['title', 'address', 'contact', 'instructions', 'lead', 'named'] as const;
export type AskedField = (typeof ASKED_FIELDS)[number];

export const TemplateTerms = z.strictObject({
  name: z.string().trim().min(3).max(80),
  standing: Standing,
  /** Asked each time: emptied in the form. */
  ask: z.array(z.enum(ASKED_FIELDS)).max(ASKED_FIELDS.length),
});
export type TemplateTerms = z.output<typeof TemplateTerms>;

export const Template = Stored.extend({
  ...TemplateTerms.shape,
  uses: z.int().nonnegative(),
  lastUsedAt: z.date().optional(),
  keys: z.array(z.string()),
  audit: AuditHead,
});
export type Template = z.infer<typeof Template>;
