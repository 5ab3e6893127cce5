import { Button, Text } from '@mantine/core';
import type { Person } from '@muster/domain/people/person';
import { isStaff } from '@muster/domain/people/roles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams, useZones } from '../../firebase/directory.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { dayText, deviceZone } from '../../ui/time-text.ts';
import { ScopeDialog } from './scope-dialog.tsx';
import type { UserRow } from './user-row.ts';
import { dotted, listed } from '../../ui/listed.ts';

/** Where each supervisor and dispatcher decides; whoever was not here for longest comes first. */
export function ScopeList({ rows }: { readonly rows: readonly UserRow[] }) {
  const { t } = useTranslation('admin');
  const [asked, setAsked] = useState<UserRow>();
  const columns = useColumns(setAsked);
  const staff = rows
    .filter(({ person }) => isStaff(person.role) && person.role !== 'admin' && person.state === 'active')
    .toSorted((a, b) => (a.lastSignInAt?.getTime() ?? 0) - (b.lastSignInAt?.getTime() ?? 0));
  return (
    <Section title={t('scope.title')}>
      <Text size="sm" c="dimmed">
        {t('scope.text')}
      </Text>
      {staff.length === 0 ? (
        <Text>{t('scope.none')}</Text>
      ) : (
        <DataTable
          label={t('scope.title')}
          rows={staff}
          columns={columns}
          keyOf={({ uid }) => uid}
          nameOf={({ name }) => name}
          onOpen={setAsked}
          renderCard={(row) => <ScopeCard row={row} onAsk={setAsked} />}
        />
      )}
      {asked && <ScopeDialog row={asked} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

function useScopeText(): (person: Person) => string {
  const { t } = useTranslation('admin');
  const zones = useZones();
  const teams = useTeams();
  return ({ scope }) =>
    scope ? listed([...scope.zoneIds.map(zones.nameOf), ...scope.teamIds.map(teams.nameOf)]) : t('scope.everywhere');
}

function useColumns(onAsk: (row: UserRow) => void): readonly Column<UserRow>[] {
  const { t } = useTranslation('admin');
  const scopeText = useScopeText();
  return [
    { id: 'name', head: t('scope.columns.name'), cell: ({ name }) => name, rowHeader: true },
    { id: 'role', head: t('scope.columns.role'), cell: ({ person }) => t(`grid.roles.${person.role}`) },
    { id: 'scope', head: t('scope.columns.scope'), cell: ({ person }) => scopeText(person) },
    {
      id: 'last',
      head: t('scope.columns.lastSignIn'),
      cell: ({ lastSignInAt: at }) => (at ? dayText(at, deviceZone()) : t('scope.never')),
    },
    {
      id: 'change',
      head: t('scope.change'),
      cell: (row) => (
        <Button
          variant="default"
          size="sm"
          aria-label={t('scope.changeOf', { name: row.name })}
          onClick={() => onAsk(row)}
        >
          {t('scope.change')}
        </Button>
      ),
    },
  ];
}

function ScopeCard({ row, onAsk }: { readonly row: UserRow; readonly onAsk: (row: UserRow) => void }) {
  const { t } = useTranslation('admin');
  const scopeText = useScopeText();
  return (
    <>
      <Text fw={600} dir="auto">
        {row.name}
      </Text>
      <Text size="sm">{dotted(t(`grid.roles.${row.person.role}`), scopeText(row.person))}</Text>
      <Button variant="default" size="sm" onClick={() => onAsk(row)}>
        {t('scope.change')}
      </Button>
    </>
  );
}
