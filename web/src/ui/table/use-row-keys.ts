import { type RefObject, useEffect } from 'react';

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="combobox"]';

interface RowKeys {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly move: (by: number) => void;
  readonly open: () => void;
  readonly select: () => void;
}

/** J and K move through the rows from anywhere on the page, Enter opens, X selects. */
export function useRowKeys({ table, move, open, select }: RowKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element) || target.closest(FIELDS))
        return;
      const onRow = table.current?.contains(target) === true && target.matches('tr');
      const act = actionOf(event.key, onRow);
      if (!act) return;
      event.preventDefault();
      act();
    };
    const actionOf = (key: string, onRow: boolean): (() => void) | undefined => {
      if (key === 'j' || (onRow && key === 'ArrowDown')) return () => move(1);
      if (key === 'k' || (onRow && key === 'ArrowUp')) return () => move(-1);
      if (onRow && key === 'Enter') return open;
      return onRow && key.toLowerCase() === 'x' ? select : undefined;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [table, move, open, select]);
}
