import { Box } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import type { Column, Sort } from './column.ts';
import styles from './data-table.module.css';
import { RowCards } from './row-cards.tsx';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useActiveRow } from './use-active-row.ts';
import { useRowWindow } from './use-row-window.ts';
import { useSortedRows } from './use-sorted-rows.ts';

interface DataTableProps<Row> {
  /** What the table lists, for screen readers: "Jobs". */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Names the box that selects the row. */
  readonly nameOf: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** Rows that shout have a bar at their start. */
  readonly isUrgent?: (row: Row) => boolean;
  /** On phones each row is a card. */
  readonly renderCard?: (row: Row) => ReactNode;
}

/** A list of the desk: sorted by its head, moved through by keys, drawn in part when it is long. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, keyOf, renderCard } = props;
  const rows = useSortedRows(props.rows, props.columns, props.sort);
  const phone = useMediaQuery('(max-width: 39.99em)', undefined, { getInitialValueInEffect: false });
  if (phone && renderCard) return <RowCards label={label} rows={rows} keyOf={keyOf} renderCard={renderCard} />;
  return <Grid {...props} rows={rows} />;
}

function Grid<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns, keyOf, nameOf, onOpen, selected, onSelect, isUrgent } = props;
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { first, last, above, below, measure, scrollTo } = useRowWindow(rows.length, frame);

  const toggle = (row: Row | undefined) => {
    if (row && selected && onSelect) onSelect(toggled(selected, keyOf(row)));
  };
  const open = (row: Row | undefined) => row && onOpen(row);
  const { active, setActive } = useActiveRow({
    table,
    count: rows.length,
    scrollTo,
    open: (at) => open(rows[at]),
    select: (at) => toggle(rows[at]),
  });

  return (
    <div className={styles['frame']} ref={frame}>
      <Box
        component="table"
        ref={table}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className={styles['table'] ?? ''}
      >
        <TableHead columns={columns} sort={props.sort} onSort={props.onSort} {...allOf(props)} />
        <tbody>
          {above > 0 && <tr aria-hidden style={{ blockSize: above }} />}
          {rows.slice(first, last + 1).map((row, offset) => (
            <TableRow
              key={keyOf(row)}
              ref={measure}
              row={row}
              at={first + offset}
              columns={columns}
              name={nameOf(row)}
              tabbable={first + offset === active}
              urgent={isUrgent?.(row) ?? false}
              onFocus={() => setActive(first + offset)}
              onOpen={() => onOpen(row)}
              {...(selected && { selected: selected.has(keyOf(row)), onToggle: () => toggle(row) })}
            />
          ))}
          {below > 0 && <tr aria-hidden style={{ blockSize: below }} />}
        </tbody>
      </Box>
    </div>
  );
}

function toggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return selected.has(key) ? new Set([...selected].filter((one) => one !== key)) : new Set([...selected, key]);
}

/** What the box in the head needs, when rows can be selected. */
function allOf<Row>({ rows, keyOf, selected, onSelect }: DataTableProps<Row>) {
  if (!selected || !onSelect) return {};
  return {
    all: selected.size > 0 && rows.every((row) => selected.has(keyOf(row))),
    onAll: (all: boolean) => onSelect(new Set(all ? rows.map(keyOf) : [])),
  };
}
