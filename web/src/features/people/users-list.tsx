import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { SearchBar } from '../../ui/search-bar.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { TabRow } from '../../ui/tab-row.tsx';
import { useSpoken } from '../../ui/use-spoken.ts';
import { ExportPeople } from './export-people.tsx';
import { ACCOUNT_FILTERS, findUsers, NO_USER_FILTER, USER_SORTS, USER_TABS, type UserChoice } from './user-search.ts';
import type { UserRow } from './user-row.ts';
import { UsersTable } from './users-table.tsx';

interface UsersListProps {
  readonly rows: readonly UserRow[];
  readonly choice: UserChoice;
  readonly onChoose: (change: Partial<UserChoice>) => void;
  readonly onOpen: (uid: string) => void;
}

/** All accounts under tabs by their role. */
export function UsersList({ rows, choice, onChoose, onOpen }: UsersListProps) {
  const { t } = useTranslation('people-users');
  const found = findUsers(rows, choice);
  const [wrong] = found.unknown;
  useSpoken(t('found', { count: found.rows.length }));
  const tabs = USER_TABS.map((id) => ({ id, label: t(`tabs.${id}`), count: found.counts[id] }));
  const clear = (
    <Button variant="default" onClick={() => onChoose(NO_USER_FILTER)}>
      {t('clear')}
    </Button>
  );
  return (
    <Stack gap="sm">
      <SearchBar
        q={choice.q}
        onSearch={(q) => onChoose({ q })}
        label={t('search')}
        hint={t('searchHint')}
        wrong={wrong && t('unknownFilter', { word: wrong })}
        isFiltered={choice.q !== '' || choice.account !== 'any'}
        onClear={() => onChoose({ q: '', account: 'any' })}
      >
        <OneOf
          label={t('account.label')}
          value={choice.account}
          values={ACCOUNT_FILTERS}
          textOf={(account) => t(`account.${account}`)}
          onChoose={(account) => onChoose({ account })}
        />
      </SearchBar>
      <TabRow label={t('tabs.label')} tabs={tabs} value={choice.role} onChange={(role) => onChoose({ role })}>
        {found.rows.length === 0 ? (
          <EmptyState text={rows.length === 0 ? t('none') : t('noneMatch')} action={rows.length > 0 && clear} />
        ) : (
          <UsersTable
            rows={found.rows}
            sort={{ id: choice.sort, desc: choice.desc }}
            onSort={({ id, desc }) => onChoose({ sort: USER_SORTS.find((sort) => sort === id) ?? 'name', desc })}
            onOpen={({ uid }) => onOpen(uid)}
          />
        )}
      </TabRow>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('found', { count: found.rows.length })}
        </Text>
        {found.rows.length > 0 && <ExportPeople people={found.rows.map(({ person }) => person)} />}
      </Group>
    </Stack>
  );
}
