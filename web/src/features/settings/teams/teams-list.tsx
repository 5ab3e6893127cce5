import { Text } from '@mantine/core';
import type { Team } from '@muster/domain/settings/settings';
import { useTranslation } from 'react-i18next';
import { usePeople, useZones } from '../../../firebase/directory.ts';
import type { LiveRow } from '../../../firebase/live/source.ts';
import { CardLink } from '../../../ui/card-link.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { listed } from '../../../ui/listed.ts';

interface TeamsListProps {
  readonly rows: readonly LiveRow<Team>[];
  /** On duty now, by uid. */
  readonly onDuty: ReadonlySet<string>;
  readonly onOpen: (teamId: string) => void;
}

/** All teams with who leads them, where they work and how many are on duty. */
export function TeamsList({ rows, onDuty, onOpen }: TeamsListProps) {
  const { t } = useTranslation('teams');
  return (
    <DataTable
      label={t('title')}
      rows={rows.toSorted((a, b) => a.data.name.localeCompare(b.data.name))}
      columns={useColumns(onDuty)}
      keyOf={({ id }) => id}
      nameOf={({ data }) => data.name}
      onOpen={({ id }) => onOpen(id)}
      renderCard={({ id, data }) => (
        <CardLink to="/teams/$teamId" params={{ teamId: id }}>
          <Text fw={600} dir="auto">
            {data.name}
          </Text>
          <Text size="sm">{dutyText(data, onDuty, t)}</Text>
        </CardLink>
      )}
    />
  );
}

function dutyText(
  { members }: Team,
  onDuty: ReadonlySet<string>,
  t: ReturnType<typeof useTranslation<'teams'>>['t'],
): string {
  return t('onDuty', { on: members.filter((uid) => onDuty.has(uid)).length, count: members.length });
}

function useColumns(onDuty: ReadonlySet<string>): readonly Column<LiveRow<Team>>[] {
  const { t } = useTranslation('teams');
  const people = usePeople();
  const zones = useZones();
  return [
    { id: 'name', head: t('name'), cell: ({ data }) => data.name, rowHeader: true },
    {
      id: 'lead',
      head: t('lead'),
      cell: ({ data: { leadUid } }) => (leadUid === undefined ? '–' : people.nameOf(leadUid)),
    },
    {
      id: 'zones',
      head: t('zones'),
      cell: ({ data: { zoneIds = [] } }) => listed(zoneIds.map(zones.nameOf)) || t('anywhere'),
    },
    { id: 'duty', head: t('columns.onDuty'), cell: ({ data }) => dutyText(data, onDuty, t) },
  ];
}
