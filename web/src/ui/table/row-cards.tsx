import type { ReactNode } from 'react';
import styles from './data-table.module.css';

interface RowCardsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Holds its own link, so that it opens by tap, key and "open in a new tab". */
  readonly renderCard: (row: Row) => ReactNode;
}

/** The rows of a table on a phone. */
export function RowCards<Row>({ label, rows, keyOf, renderCard }: RowCardsProps<Row>) {
  return (
    <ul aria-label={label} className={styles['cards']}>
      {rows.map((row) => (
        <li key={keyOf(row)}>{renderCard(row)}</li>
      ))}
    </ul>
  );
}
