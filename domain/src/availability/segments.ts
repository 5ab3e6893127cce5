import type { Segment } from './availability.ts';

/** Each ends after it starts, and starts no earlier than the one before it ends. */
export function areOrdered(segments: readonly Segment[]): boolean {
  return segments.every(({ from, to }, n) => {
    const before = segments[n - 1];
    return from < to && to - from <= 1440 && (!before || before.to <= from);
  });
}
