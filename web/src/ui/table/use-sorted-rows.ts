import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Column, Sort } from './column.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** The rows in the order of the sort; equal ones keep theirs. */
export function useSortedRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined) {
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const definitions = useMemo(
    () =>
      columns.map(({ id, sortBy }) => ({
        id,
        accessorFn: ({ row }: { readonly row: Row }) => sortBy?.(row) ?? '',
        sortFn: compare,
      })),
    [columns],
  );
  const table = useTable({
    features,
    data,
    columns: definitions,
    state: { sorting: sort ? [{ id: sort.id, desc: sort.desc }] : [] },
  });
  return table.getRowModel().rows.map(({ original }) => original.row);
}

interface Valued {
  getValue(columnId: string): unknown;
}

function compare(a: Valued, b: Valued, columnId: string): number {
  const [one, other] = [a.getValue(columnId), b.getValue(columnId)];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), undefined, { numeric: true, sensitivity: 'base' });
}
