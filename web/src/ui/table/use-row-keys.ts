import { type RefObject, useEffect, useRef } from 'react';
import { useSingleKeysOn } from '../use-single-keys.ts';

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="combobox"]';

interface RowKeys {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly move: (by: number) => void;
  readonly open: () => void;
  readonly select: () => void;
}

/** J and K move through the rows from anywhere on the page; on a row also the arrows, Enter opens, X selects. */
export function useRowKeys(keys: RowKeys): void {
  const latest = useRef(keys);
  const singleKeys = useSingleKeysOn();
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
      const isRow = target.matches('tr') && latest.current.table.current?.contains(target) === true;
      if (target.closest(FIELDS) || (!singleKeys && !isRow)) return;
      const act = actionOf(event.key, isRow, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys]);
}

function actionOf(key: string, isRow: boolean, { move, open, select }: RowKeys): (() => void) | undefined {
  if (key === 'j' || (isRow && key === 'ArrowDown')) return () => move(1);
  if (key === 'k' || (isRow && key === 'ArrowUp')) return () => move(-1);
  if (isRow && key === 'Enter') return open;
  return isRow && key.toLowerCase() === 'x' ? select : undefined;
}
