import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/table/column.ts';
import { AgentCard } from './agent-card.tsx';
import { AgentCerts } from './agent-certs.tsx';
import { AgentDays } from './agent-days.tsx';
import { AgentPresence } from './agent-presence.tsx';
import { type AgentRow, PRESENCES } from './agent-row.ts';
import { AgentToday } from './agent-today.tsx';
import { PeopleTable, type RowsProps } from './people-table.tsx';
import { listed } from '../../ui/listed.ts';

export function AgentsTable(props: RowsProps<AgentRow>) {
  const { t } = useTranslation('people');
  return (
    <PeopleTable
      {...props}
      label={t('caption')}
      nameHead={t('columns.name')}
      columns={useColumns()}
      renderCard={(row) => <AgentCard row={row} />}
    />
  );
}

function useColumns(): readonly Column<AgentRow>[] {
  const { t } = useTranslation('people');
  return useMemo(
    () => [
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
