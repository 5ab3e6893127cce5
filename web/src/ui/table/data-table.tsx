import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Column, Sort } from './column.ts';
import styles from './data-table.module.css';
import { RowCards } from './row-cards.tsx';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { useSortedRows } from './use-sorted-rows.ts';

/** Fewer rows than this are all drawn. */
const VIRTUAL_FROM = 100;
const ROW_HEIGHT = 44;

interface DataTableProps<Row> {
  /** What the table lists, for screen readers: "Jobs". */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Of the row, where it is more than its row header. */
  readonly nameOf: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** Rows that shout have a bar at their start. */
  readonly isUrgent?: (row: Row) => boolean;
  /** On phones each row is a card. */
  readonly card?: (row: Row) => ReactNode;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, keyOf, nameOf, onOpen, selected, onSelect, isUrgent, card } = props;
  const rows = useSortedRows(props.rows, columns, props.sort);
  const phone = useMediaQuery('(max-width: 39.99em)', undefined, { getInitialValueInEffect: false });
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState(0);
  const virtual = rows.length >= VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: virtual,
  });

  const focusRow = useCallback(
    (at: number) => {
      const next = Math.max(0, Math.min(rows.length - 1, at));
      setActive(next);
      if (virtual) virtualizer.scrollToIndex(next);
      requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
    },
    [rows.length, virtual, virtualizer],
  );

  const toggle = (row: Row | undefined) => {
    if (!row || !selected || !onSelect) return;
    const key = keyOf(row);
    onSelect(selected.has(key) ? new Set([...selected].filter((one) => one !== key)) : new Set([...selected, key]));
  };
  const current = rows[active];
  useRowKeys({
    table,
    move: (by) => focusRow(table.current?.contains(document.activeElement) ? active + by : active),
    open: () => current && onOpen(current),
    select: () => toggle(current),
  });

  if (phone && card) return <RowCards label={label} rows={rows} keyOf={keyOf} card={card} />;

  const items = virtualizer.getVirtualItems();
  const first = virtual ? (items[0]?.index ?? 0) : 0;
  const last = virtual ? (items.at(-1)?.index ?? 0) : rows.length - 1;
  return (
    <div className={styles['frame']} ref={frame}>
      <table ref={table} role="grid" aria-label={label} aria-rowcount={rows.length + 1} className={styles['table']}>
        <TableHead
          columns={columns}
          {...(props.sort && { sort: props.sort })}
          {...(props.onSort && { onSort: props.onSort })}
          {...(selected &&
            onSelect && {
              all: selected.size > 0 && rows.every((row) => selected.has(keyOf(row))),
              onAll: (all: boolean) => onSelect(new Set(all ? rows.map(keyOf) : [])),
            })}
        />
        <tbody>
          <Spacer height={first * ROW_HEIGHT} />
          {rows.slice(first, last + 1).map((row, offset) => {
            const key = keyOf(row);
            const at = first + offset;
            return (
              <TableRow
                key={key}
                row={row}
                at={at}
                columns={columns}
                name={nameOf(row)}
                tabbable={at === active}
                urgent={isUrgent?.(row) ?? false}
                onFocus={() => setActive(at)}
                onOpen={() => onOpen(row)}
                {...(selected && { selected: selected.has(key), onToggle: () => toggle(row) })}
              />
            );
          })}
          <Spacer height={(rows.length - 1 - last) * ROW_HEIGHT} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands in for the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ blockSize: height, padding: 0, border: 0 }} />
    </tr>
  );
}
