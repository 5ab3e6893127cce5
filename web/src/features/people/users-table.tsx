import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLink } from '../../ui/card-link.tsx';
import { deviceZone, dayAndTimeText } from '../../ui/time-text.ts';
import type { Column } from '../../ui/table/column.ts';
import { PeopleTable, type RowsProps } from './people-table.tsx';
import type { UserRow } from './user-row.ts';
import { UserStateMark } from './user-state-mark.tsx';

export function UsersTable(props: RowsProps<UserRow>) {
  const { t } = useTranslation('people-users');
  return (
    <PeopleTable
      {...props}
      label={t('caption')}
      nameHead={t('columns.name')}
      columns={useColumns()}
      renderCard={(row) => <UserCard row={row} />}
    />
  );
}

function useColumns(): readonly Column<UserRow>[] {
  const { t } = useTranslation('people-users');
  return useMemo(
    () => [
      {
        id: 'email',
        head: t('columns.email'),
        cell: ({ person }) => person.email,
        sortBy: ({ person }) => person.email,
      },
      {
        id: 'role',
        head: t('columns.role'),
        cell: ({ person }) => t(`roles.${person.role}`),
        sortBy: ({ person }) => person.role,
      },
      {
        id: 'state',
        head: t('columns.state'),
        cell: ({ person }) => <UserStateMark person={person} />,
        sortBy: ({ person }) => person.state,
      },
      { id: 'zone', head: t('columns.zone'), cell: ({ zone }) => zone || '–', sortBy: ({ zone }) => zone },
      {
        id: 'lastSignIn',
        head: t('columns.lastSignIn'),
        cell: ({ lastSignInAt: at }) => (at ? dayAndTimeText(at, deviceZone()) : '–'),
        sortBy: ({ lastSignInAt: at }) => at?.getTime() ?? 0,
      },
      {
        id: 'failed',
        head: t('columns.failed'),
        cell: ({ failedTries }) => failedTries,
        sortBy: ({ failedTries }) => failedTries,
        align: 'end',
      },
    ],
    [t],
  );
}

function UserCard({ row: { uid, name, person } }: { readonly row: UserRow }) {
  const { t } = useTranslation('people-users');
  return (
    <CardLink to="/admin/users/$uid" params={{ uid }}>
      <Stack gap={4}>
        <Text fw={600} dir="auto">
          {name}
        </Text>
        <Text size="sm">{person.email}</Text>
        <Text size="sm">{t(`roles.${person.role}`)}</Text>
        <span>
          <UserStateMark person={person} />
        </span>
      </Stack>
    </CardLink>
  );
}
