import type { Decided, Decision, Fields, Write } from '../decision.ts';
import { keyedAnswer, withKey } from '../keyed.ts';

type Act = { readonly act: 'create' } | { readonly act: 'save' | 'delete'; readonly rev: number };

interface Entry {
  readonly rev?: number | undefined;
  readonly keys?: readonly string[] | undefined;
}

/** A command that changes one entry of a catalogue. */
export interface EntryCommand {
  readonly by: string;
  readonly key: string;
}

interface Saving<Answer> extends EntryCommand {
  readonly kind: 'zone' | 'team' | 'client';
  readonly path: string;
  readonly change: Act;
  readonly entry: Entry | undefined;
  readonly answer: Answer;
  /** What comes after any change. */
  readonly follow: readonly Write[];
}

/** What needs no look at the terms: it came before, or the entry is gone or not as it was seen. */
export function answeredAtOnce<Answer>({
  change,
  entry,
  by,
  key,
  answer,
}: Saving<Answer>): Decision<'not-found' | 'stale', Answer> | undefined {
  const isDone = change.act === 'create' ? entry !== undefined : entry === undefined && change.act === 'delete';
  if (isDone || keyedAnswer(entry?.keys ?? [], by, key) !== undefined) return { writes: [], audit: [], answer };
  if (change.act === 'create') return undefined;
  if (!entry) return { refused: 'not-found' };
  return change.rev === (entry.rev ?? 0) ? undefined : { refused: 'stale' };
}

export function deletedEntry<Answer>({ kind, path, by, answer, follow }: Saving<Answer>): Decided<Answer> {
  return { writes: [{ remove: path, guarded: true }, ...follow], audit: [{ op: `${kind}.deleted`, by }], answer };
}

/** The entry with its new terms, as the next revision. */
export function savedEntry<Answer>(saving: Saving<Answer>, terms: Fields, diff: Fields): Decided<Answer> {
  const { kind, path, entry, by, key, answer, follow } = saving;
  const rev = entry ? (entry.rev ?? 0) + 1 : 0;
  const data = { ...terms, rev, keys: withKey(entry?.keys ?? [], by, key, String(rev)) };
  const write = entry ? { replace: path, data } : { create: path, data };
  const op = `${kind}.${entry ? 'saved' : 'created'}`;
  return { writes: [write, ...follow], audit: [{ op, by, diff }], answer };
}
