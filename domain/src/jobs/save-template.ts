import type * as z from 'zod';
import { type Decision, isRefused } from '../decision.ts';
import { paths } from '../paths.ts';
import { keyedAnswer, withKey } from '../keyed.ts';
import type { saveTemplate } from './series.contracts.ts';
import { type DraftFacts, type DraftRefusal, settleDraft } from './settle-draft.ts';
import type { Template } from './template.ts';

export type TemplateChange = z.output<typeof saveTemplate.input>['change'];

interface TemplateFacts {
  readonly change: TemplateChange;
  readonly templateId: string;
  readonly template: Template | undefined;
  /** Of the draft on some day; none to delete. */
  readonly draft: DraftFacts | undefined;
  readonly uid: string;
  readonly key: string;
}

type Answer = { readonly templateId: string };

export function decideSaveTemplate(
  facts: TemplateFacts,
  now: Date,
): Decision<DraftRefusal | 'stale' | 'not-found', Answer> {
  const { change, template, templateId, uid, key } = facts;
  const answer = { templateId };
  if (change.act !== 'create' && !template) {
    return change.act === 'delete' ? { writes: [], audit: [], answer } : { refused: 'not-found' };
  }
  if (template && keyedAnswer(template.keys, uid, key) !== undefined) return { writes: [], audit: [], answer };
  if (change.act !== 'create' && change.rev !== template?.rev) return { refused: 'stale' };
  if (change.act === 'delete') {
    const gone = { op: 'template.deleted', by: uid, diff: { uses: template?.uses ?? 0 } };
    return { writes: [{ remove: paths.template(templateId), guarded: true }], audit: [gone], answer };
  }

  const settled = facts.draft && settleDraft(facts.draft, []);
  if (settled && isRefused(settled)) return settled;
  const data = {
    ...(template ?? { uses: 0, audit: { n: 0 }, createdAt: now }),
    ...change.terms,
    rev: template ? template.rev + 1 : 0,
    keys: withKey(template?.keys ?? [], uid, key, templateId),
  } satisfies Template;
  const path = paths.template(templateId);
  const write = template ? { replace: path, data } : { create: path, data };
  return { writes: [write], audit: [{ op: template ? 'template.edited' : 'template.created', by: uid }], answer };
}
