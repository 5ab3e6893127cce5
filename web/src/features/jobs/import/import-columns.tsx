import { NativeSelect, ScrollArea, Table } from '@mantine/core';
import type { ImportKind } from '@muster/domain/jobs/imports';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '../../../ui/csv.ts';
import { Section } from '../../../ui/page/section.tsx';
import { COLUMNS, type Matching } from './import-file.ts';

const SHOWN = 20;

interface ImportColumnsProps {
  readonly kind: ImportKind;
  readonly table: CsvTable;
  readonly matching: Matching;
  readonly onMatch: (matching: Matching) => void;
  /** The file is on its way. */
  readonly isFixed: boolean;
}

/** Which column of the file is which of ours, with the first rows under them. */
export function ImportColumns({ kind, table, matching, onMatch, isFixed }: ImportColumnsProps) {
  const { t } = useTranslation('import');
  const choices = [{ value: '', label: t('columns.none') }, ...COLUMNS[kind].map((value) => ({ value, label: value }))];
  const match = (at: number, chosen: string) =>
    onMatch(matching.map((column, i) => (i === at ? chosen : column === chosen ? '' : column)));
  return (
    <Section title={t('columns.title')}>
      <ScrollArea tabIndex={0} aria-label={t('columns.preview')} role="region">
        <Table>
          <Table.Thead>
            <Table.Tr>
              {table.head.map((name, at) => (
                <Table.Th key={`${at} ${name}`} dir="auto" miw={140}>
                  {name}
                  <NativeSelect
                    aria-label={t('columns.of', { name })}
                    value={matching[at] ?? ''}
                    data={choices}
                    disabled={isFixed}
                    onChange={({ currentTarget: { value } }) => match(at, value)}
                  />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.rows.slice(0, SHOWN).map((row, at) => (
              <Table.Tr key={at}>
                {table.head.map((name, column) => (
                  <Table.Td key={`${column} ${name}`} dir="auto">
                    {row[column]}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </Section>
  );
}
