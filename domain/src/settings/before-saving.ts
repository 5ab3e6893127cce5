import type { Refused } from '../decision.ts';

type Act = { readonly act: 'create' } | { readonly act: 'save' | 'delete'; readonly rev: number };

/** What answers a change of a catalogue's entry at once: it is as wished already, gone, or not as it was seen. */
export function beforeSaving(
  change: Act,
  entry: { readonly rev?: number | undefined } | undefined,
): 'done' | Refused<'not-found' | 'stale'> | undefined {
  if (change.act === 'create') return entry ? 'done' : undefined;
  if (!entry) return change.act === 'delete' ? 'done' : { refused: 'not-found' };
  return change.rev === (entry.rev ?? 0) ? undefined : { refused: 'stale' };
}

export function nextRev(entry: { readonly rev?: number | undefined } | undefined): number {
  return entry ? (entry.rev ?? 0) + 1 : 0;
}
