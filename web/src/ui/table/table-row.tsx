import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import styles from './data-table.module.css';

interface TableRowProps<Row> {
  readonly ref: ((row: HTMLTableRowElement | null) => void) | undefined;
  readonly row: Row;
  /** Place in the whole list, from 0. */
  readonly at: number;
  readonly columns: readonly Column<Row>[];
  readonly name: string;
  readonly tabbable: boolean;
  readonly urgent: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly selected?: boolean;
  readonly onToggle?: () => void;
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { ref, row, at, columns, name, tabbable, urgent, onFocus, onOpen, selected, onToggle } = props;
  const { t } = useTranslation();
  return (
    <tr
      ref={ref}
      className={styles['row']}
      tabIndex={tabbable ? 0 : -1}
      data-index={at}
      data-urgent={urgent}
      aria-rowindex={at + 2}
      aria-selected={selected}
      onFocus={onFocus}
      onClick={onOpen}
    >
      {onToggle && (
        <td onClick={(event) => event.stopPropagation()}>
          <Checkbox
            aria-label={t('table.select', { name })}
            checked={selected ?? false}
            onChange={onToggle}
            tabIndex={-1}
          />
        </td>
      )}
      {columns.map(({ id, cell, rowHeader, align = 'start' }) =>
        rowHeader ? (
          <th key={id} scope="row" style={{ textAlign: align }}>
            {cell(row)}
          </th>
        ) : (
          <td key={id} style={{ textAlign: align }}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
