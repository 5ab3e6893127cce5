import type { InboxMarks } from '@muster/domain/messages/messages';

/** As many as the rules take; the oldest go first. */
const KEPT = 500;
const NEVER = new Date(0);

export function withRead(marks: InboxMarks, id: string, read: boolean, now: Date): InboxMarks {
  const { [id]: _before, ...others } = marks.read;
  const entries = [...Object.entries(others).slice(-(KEPT - 1)), [id, read ? now : NEVER] as const];
  return { ...marks, read: Object.fromEntries(entries) };
}

export function withAllRead(marks: InboxMarks, now: Date): InboxMarks {
  return { hidden: marks.hidden, read: {}, readAll: now };
}

export function withHidden(marks: InboxMarks, ids: readonly string[]): InboxMarks {
  return { ...marks, hidden: [...new Set([...marks.hidden, ...ids])].slice(-KEPT) };
}
