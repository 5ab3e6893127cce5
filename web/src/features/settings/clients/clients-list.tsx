import { Stack, Text } from '@mantine/core';
import type { Client } from '@muster/domain/settings/settings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../firebase/directory.ts';
import type { LiveRow } from '../../../firebase/live/source.ts';
import { CardLink } from '../../../ui/card-link.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { listed } from '../../../ui/listed.ts';
import { hasWords, readSearch } from '../../../ui/search-words.ts';
import { EmptyState } from '../../../ui/states/empty-state.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { useSpoken } from '../../../ui/use-spoken.ts';

interface ClientsListProps {
  readonly rows: readonly LiveRow<Client>[];
  readonly onOpen: (clientId: string) => void;
}

/** All customers; the search also finds those who ask for somebody or do not want them. */
export function ClientsList({ rows, onOpen }: ClientsListProps) {
  const { t } = useTranslation('customers');
  const { nameOf } = usePeople();
  const [typed, type] = useState('');
  const columns = useColumns(nameOf);
  const { words } = readSearch(typed, []);
  const found = rows
    .filter(({ data: { name, allow, deny } }) => hasWords(words, [name, ...[...allow, ...deny].map(nameOf)]))
    .toSorted((a, b) => a.data.name.localeCompare(b.data.name));
  useSpoken(t('found', { count: found.length }));
  return (
    <Stack gap="sm">
      <FilterBar
        search={typed}
        onSearch={type}
        searchLabel={t('search')}
        hint={t('searchHint')}
        {...(typed !== '' && { onClear: () => type('') })}
      />
      {found.length === 0 ? (
        <EmptyState text={t('noneMatch')} />
      ) : (
        <DataTable
          label={t('title')}
          rows={found}
          columns={columns}
          keyOf={({ id }) => id}
          nameOf={({ data }) => data.name}
          onOpen={({ id }) => onOpen(id)}
          renderCard={(row) => <ClientCard row={row} />}
        />
      )}
    </Stack>
  );
}

function ClientCard({ row: { id, data } }: { readonly row: LiveRow<Client> }) {
  const { t } = useTranslation('customers');
  return (
    <CardLink to="/customers/$clientId" params={{ clientId: id }}>
      <Text fw={600} dir="auto">
        {data.name}
      </Text>
      <Text size="sm">{t('counts', { allow: data.allow.length, deny: data.deny.length })}</Text>
    </CardLink>
  );
}

function useColumns(nameOf: (uid: string) => string): readonly Column<LiveRow<Client>>[] {
  const { t } = useTranslation('customers');
  const names = (uids: readonly string[]) => listed(uids.map(nameOf)) || '–';
  return [
    { id: 'name', head: t('name'), cell: ({ data }) => data.name, rowHeader: true },
    { id: 'allow', head: t('allow'), cell: ({ data }) => names(data.allow) },
    { id: 'deny', head: t('deny'), cell: ({ data }) => names(data.deny) },
  ];
}
