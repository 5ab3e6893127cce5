import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, Sort } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { AgentCard } from './agent-card.tsx';
import { AgentCerts } from './agent-certs.tsx';
import { AgentDays } from './agent-days.tsx';
import { AgentPresence } from './agent-presence.tsx';
import { type AgentRow, PRESENCES } from './agent-row.ts';
import { AgentToday } from './agent-today.tsx';
import { listed } from '../../ui/listed.ts';

interface AgentsTableProps {
  readonly rows: readonly AgentRow[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (row: AgentRow) => void;
}

export function AgentsTable({ rows, sort, onSort, onOpen }: AgentsTableProps) {
  const { t } = useTranslation('people');
  return (
    <DataTable
      label={t('caption')}
      rows={rows}
      columns={useColumns()}
      keyOf={({ uid }) => uid}
      nameOf={({ name }) => name}
      onOpen={onOpen}
      sort={sort}
      onSort={onSort}
      renderCard={(row) => <AgentCard row={row} />}
    />
  );
}

function useColumns(): readonly Column<AgentRow>[] {
  const { t } = useTranslation('people');
  return useMemo(
    () => [
      {
        id: 'name',
        head: t('columns.name'),
        cell: ({ name }) => <span dir="auto">{name}</span>,
        sortBy: ({ name }) => name,
        rowHeader: true,
      },
      {
        id: 'presence',
        head: t('columns.presence'),
        cell: ({ presence }) => <AgentPresence presence={presence} />,
        sortBy: ({ presence }) => PRESENCES.indexOf(presence),
      },
      {
        id: 'today',
        head: t('columns.today'),
        cell: (row) => <AgentToday row={row} />,
        sortBy: ({ days }) => days[0]?.state ?? '',
      },
      { id: 'days', head: t('columns.days'), cell: ({ days }) => <AgentDays days={days} /> },
      { id: 'skills', head: t('columns.skills'), cell: ({ skills }) => listed(skills) || '–' },
      { id: 'zone', head: t('columns.zone'), cell: ({ zone }) => zone || '–', sortBy: ({ zone }) => zone },
      { id: 'certificates', head: t('columns.certificates'), cell: (row) => <AgentCerts row={row} /> },
    ],
    [t],
  );
}
