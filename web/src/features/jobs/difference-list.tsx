import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormField, JobFormValues } from './job-form-values.ts';
import type { useFieldText } from './use-field-text.ts';

interface DifferenceListProps {
  readonly caption: string;
  readonly fields: readonly FormField[];
  readonly before: { readonly head: string; readonly values: JobFormValues };
  readonly after: { readonly head: string; readonly values: JobFormValues };
  readonly textOf: ReturnType<typeof useFieldText>;
}

/** Old beside new, one line per field. */
export function DifferenceList({ caption, fields, before, after, textOf }: DifferenceListProps) {
  const { t } = useTranslation('jobs-form');
  return (
    <Table aria-label={caption} style={{ whiteSpace: 'pre-line' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('changed.field')}</Table.Th>
          <Table.Th scope="col">{before.head}</Table.Th>
          <Table.Th scope="col">{after.head}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {fields.map((field) => (
          <Table.Tr key={field}>
            <Table.Th scope="row">{t(`fields.${field}`)}</Table.Th>
            <Table.Td dir="auto">{textOf(before.values, field)}</Table.Td>
            <Table.Td dir="auto">{textOf(after.values, field)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
