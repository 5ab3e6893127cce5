import { Button, Group, Text } from '@mantine/core';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import type { Zone } from '@muster/domain/settings/settings';
import { zoneOf } from '@muster/domain/settings/zone-of';
import { dayOf } from '@muster/domain/time/local-day';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../../firebase/clock.ts';
import { usePeople } from '../../../firebase/directory.ts';
import { useLiveQuery } from '../../../firebase/live/use-live-query.ts';
import { CardLink } from '../../../ui/card-link.tsx';
import { csvText, downloadCsv } from '../../../ui/csv.ts';
import { Section } from '../../../ui/page/section.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { deviceZone } from '../../../ui/time-text.ts';
import { ZoneTest } from './zone-test.tsx';
import { dotted, listed } from '../../../ui/listed.ts';

interface ZoneLine {
  readonly id: string;
  readonly zone: Zone;
  readonly people: number;
  readonly jobs: number;
}

const DAY_MS = 86_400_000;
const JOB_DAYS = 30;
const MOST_JOBS = 1000;

/** Of the last 30 days and ahead. */
function useRecentJobs(): readonly Job[] {
  const from = useMemo(() => new Date(serverNow().getTime() - JOB_DAYS * DAY_MS), []);
  const { data } = useLiveQuery(
    { from: paths.jobs, where: [['start', '>=', from]], orderBy: [['start', 'asc']], limit: MOST_JOBS },
    Job,
  );
  return useMemo(() => data?.map((row) => row.data) ?? [], [data]);
}

interface ZonesListProps {
  readonly zones: ReadonlyMap<string, Zone>;
  readonly onOpen: (zoneId: string) => void;
}

/** All zones with their people and jobs, what lies in none, and which zone a postcode is in. */
export function ZonesList({ zones, onOpen }: ZonesListProps) {
  const { t } = useTranslation('zones');
  const jobs = useRecentJobs();
  const people = usePeople().byId;
  const lines = [...zones]
    .map(([id, zone]): ZoneLine => {
      const living = [...people.values()].filter(({ zoneId, role }) => role === 'agent' && zoneId === id).length;
      return { id, zone, people: living, jobs: jobs.filter(({ zoneId }) => zoneId === id).length };
    })
    .toSorted((a, b) => a.zone.name.localeCompare(b.zone.name));
  const gaps = new Set(jobs.flatMap(({ outward }) => (zoneOf(outward, zones) === undefined ? [outward] : [])));

  function download() {
    const rows = lines.map(({ zone }) => [zone.name, zone.outwards.join(' ')]);
    downloadCsv('zones', dayOf(serverNow(), deviceZone()), csvText(['name', 'districts'], rows));
  }

  return (
    <>
      <Section title={t('test.title')}>
        <ZoneTest answer={(outward) => zones.get(zoneOf(outward, zones) ?? '')?.name} />
        {gaps.size > 0 && <Text>{t('gaps', { outcodes: listed([...gaps].toSorted()) })}</Text>}
      </Section>
      <DataTable
        label={t('title')}
        rows={lines}
        columns={useColumns()}
        keyOf={({ id }) => id}
        nameOf={({ zone }) => zone.name}
        onOpen={({ id }) => onOpen(id)}
        renderCard={(line) => <ZoneCard line={line} />}
      />
      <Group>
        <Button variant="default" size="sm" onClick={download}>
          {t('export')}
        </Button>
      </Group>
    </>
  );
}

function useColumns(): readonly Column<ZoneLine>[] {
  const { t } = useTranslation('zones');
  return [
    { id: 'name', head: t('name'), cell: ({ zone }) => zone.name, rowHeader: true },
    { id: 'districts', head: t('columns.districts'), cell: ({ zone }) => zone.outwards.length, align: 'end' },
    { id: 'people', head: t('columns.people'), cell: ({ people }) => people, align: 'end' },
    { id: 'jobs', head: t('columns.jobs'), cell: ({ jobs }) => jobs, align: 'end' },
  ];
}

function ZoneCard({ line: { id, zone, people, jobs } }: { readonly line: ZoneLine }) {
  const { t } = useTranslation('zones');
  return (
    <CardLink to="/zones/$zoneId" params={{ zoneId: id }}>
      <Text fw={600} dir="auto">
        {zone.name}
      </Text>
      <Text size="sm">{dotted(t('people', { count: people }), t('jobs', { count: jobs }))}</Text>
    </CardLink>
  );
}
