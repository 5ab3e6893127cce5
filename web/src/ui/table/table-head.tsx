import { Checkbox, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column, Sort } from './column.ts';
import styles from './data-table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
  /** Present when rows can be selected. */
  readonly all?: boolean;
  readonly onAll?: (all: boolean) => void;
}

export function TableHead<Row>({ columns, sort, onSort, all, onAll }: TableHeadProps<Row>) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {onAll && (
          <th scope="col" style={{ inlineSize: 40 }}>
            <Checkbox
              aria-label={t('table.selectAll')}
              checked={all ?? false}
              onChange={(event) => onAll(event.currentTarget.checked)}
            />
          </th>
        )}
        {columns.map(({ id, head, sortBy, width, align = 'start' }) => {
          const sorted = sort?.id === id ? sort : undefined;
          return (
            <th key={id} scope="col" aria-sort={sortWord(sorted)} style={{ inlineSize: width, textAlign: align }}>
              {sortBy && onSort ? (
                <UnstyledButton
                  className={styles['sort'] ?? ''}
                  onClick={() => onSort({ id, desc: sorted?.desc === false })}
                >
                  {head}
                  <span aria-hidden>{sorted ? (sorted.desc ? ' ↓' : ' ↑') : ''}</span>
                </UnstyledButton>
              ) : (
                head
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function sortWord(sorted: Sort | undefined): 'ascending' | 'descending' | 'none' {
  if (!sorted) return 'none';
  return sorted.desc ? 'descending' : 'ascending';
}
