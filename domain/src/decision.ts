import type { Refusal } from './refusal.ts';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * One write as plain data. Instants are `Date`; field names of `update` may be dotted paths.
 * `create` fails when the document exists. `replace` states a whole ledger document and, like
 * `remove` with `guarded`, is carried out only if the document is still as it was read.
 * `put`, `update` and unguarded `remove` are blind; `update` needs the document to exist.
 * `undefined` values are left out, a field of `update` set to `REMOVE_FIELD` is taken away.
 */
export type Write =
  | { readonly create: string; readonly data: Fields }
  | { readonly replace: string; readonly data: Fields }
  | { readonly put: string; readonly data: Fields }
  | { readonly update: string; readonly data: Fields }
  | { readonly remove: string; readonly guarded?: boolean };

/** Stands for "take this field away" in the data of an `update`. */
export const REMOVE_FIELD = Symbol('remove field');

/** What happened, for the one audit entry of the commit. No personal data: ids, states, counts. */
export interface AuditFact {
  readonly op: string;
  readonly by: string;
  readonly diff?: Fields;
}

/** Numbers and codes that complete the sentence of a refusal. Never another person's data. */
export type RefusalArgs = Readonly<Record<string, string | number>>;

export interface Refused<R extends Refusal = Refusal> {
  readonly refused: R;
  readonly args?: RefusalArgs;
}

export interface Decided<Answer = undefined> {
  readonly writes: readonly Write[];
  readonly audit: readonly AuditFact[];
  readonly answer: Answer;
}

/** What a decision may answer: writes with an answer, or one word that says no. */
export type Decision<R extends Refusal, Answer = undefined> = Decided<Answer> | Refused<R>;

export function isRefused<R extends Refusal>(outcome: object): outcome is Refused<R> {
  return 'refused' in outcome;
}
