import type { ReactNode } from 'react';

/** One column of a `DataTable`. */
export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  readonly sortBy?: (row: Row) => string | number;
  /** Names the row: drawn as its header, spoken before its cells. Exactly one per table. */
  readonly rowHeader?: boolean;
  readonly width?: number;
  readonly align?: 'start' | 'end';
}

export interface Sort {
  readonly id: string;
  readonly desc: boolean;
}
