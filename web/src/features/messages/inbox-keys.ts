import { useSingleKeys } from '../../ui/use-single-keys.ts';
import type { InboxRow } from './inbox-rows.ts';
import type { InboxCommands } from './use-inbox-commands.ts';

/** J and K go through the rows, U turns read and unread, Shift U reads all, Delete removes. */
export function useInboxKeys(rows: readonly InboxRow[], commands: InboxCommands): void {
  const current = () => rows.find(({ id }) => id === focusedRow());
  const go = (step: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === focusedRow());
    focusRow(rows[Math.max(0, at + step)]?.id);
  };
  useSingleKeys([
    ['j', () => go(1)],
    ['k', () => go(-1)],
    ['u', () => act(current(), (row) => commands.of(row).onRead(!row.read))],
    ['shift+u', commands.readAll],
    ['delete', () => act(current(), (row) => commands.of(row).onRemove())],
  ]);
}

function act(row: InboxRow | undefined, what: (row: InboxRow) => void): void {
  if (row) what(row);
}

function focusedRow(): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement.dataset['row'] : undefined;
}

function focusRow(id: string | undefined): void {
  if (id === undefined) return;
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
}
