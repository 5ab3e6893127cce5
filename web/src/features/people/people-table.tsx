import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Column, Sort } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';

interface Named {
  readonly uid: string;
  readonly name: string;
}

export interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (row: Row) => void;
}

interface PeopleTableProps<Row> extends RowsProps<Row> {
  readonly label: string;
  readonly nameHead: string;
  /** After the name. */
  readonly columns: readonly Column<Row>[];
  readonly renderCard: (row: Row) => ReactNode;
}

function nameCell({ name }: Named) {
  return <span dir="auto">{name}</span>;
}

/** People by name, one row each. */
export function PeopleTable<Row extends Named>({ nameHead, columns, ...table }: PeopleTableProps<Row>) {
  const all = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'name',
        head: nameHead,
        cell: nameCell,
        sortBy: ({ name }) => name,
        rowHeader: true,
      },
      ...columns,
    ],
    [nameHead, columns],
  );
  return <DataTable {...table} columns={all} keyOf={({ uid }) => uid} nameOf={({ name }) => name} />;
}
