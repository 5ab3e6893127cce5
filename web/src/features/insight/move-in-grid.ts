import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrow keys go from button to button of a table, the way they point also right to left. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  const row = cell?.parentElement;
  if (!step || !cell || !(row instanceof HTMLTableRowElement)) return;
  const rows = [...(row.parentElement?.children ?? [])];
  const isMirrored = getComputedStyle(cell).direction === 'rtl';
  const next = rows[rows.indexOf(row) + step[1]];
  const target = next?.children[cell.cellIndex + (isMirrored ? -step[0] : step[0])]?.querySelector('button');
  if (!target) return;
  event.preventDefault();
  target.focus();
}
