import { type RefObject, useState } from 'react';
import { useRowKeys } from './use-row-keys.ts';

interface ActiveRow {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly count: number;
  readonly scrollTo: (at: number) => void;
  readonly open: (at: number) => void;
  readonly select: (at: number) => void;
}

/** The one row that has or would get the focus, moved by keys. */
export function useActiveRow({ table, count, scrollTo, open, select }: ActiveRow) {
  const [active, setActive] = useState(0);

  function focusRow(at: number) {
    const next = Math.max(0, Math.min(count - 1, at));
    setActive(next);
    scrollTo(next);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
  }

  useRowKeys({
    table,
    // The first J or K only comes to the table.
    move: (by) => focusRow(table.current?.contains(document.activeElement) ? active + by : active),
    open: () => open(active),
    select: () => select(active),
  });
  return { active, setActive };
}
