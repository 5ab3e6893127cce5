import { Button, Modal, Stack, Text } from '@mantine/core';
import { Archived } from '@muster/domain/jobs/archive';
import { paths } from '@muster/domain/paths';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRow } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { dayAndTimeText, windowText } from '../../ui/time-text.ts';
import { useSpoken } from '../../ui/use-spoken.ts';
import { dotted, listed } from '../../ui/listed.ts';

const MOST = 300;
/** The first part of each job, the newest first. */
const NEWEST = {
  from: paths.archive,
  where: [['part', '==', 0] as const],
  orderBy: [['summary.start', 'desc'] as const],
  limit: MOST,
};

type ArchivedRow = LiveRow<Archived>;

/** Jobs that were over more than 90 days ago. */
export function ArchivedList({ nameOf }: { readonly nameOf: (uid: string) => string }) {
  const { t } = useTranslation('jobs');
  const archive = useLiveQuery(NEWEST, Archived);
  return (
    <LivePart live={archive} errorTitle={t('failed')}>
      {(rows) => <Found rows={rows} nameOf={nameOf} />}
    </LivePart>
  );
}

interface FoundProps {
  readonly rows: readonly ArchivedRow[];
  readonly nameOf: (uid: string) => string;
}

function Found({ rows, nameOf }: FoundProps) {
  const { t } = useTranslation('jobs');
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<ArchivedRow>();
  const columns = useColumns(nameOf);
  const words = search.trim().toLowerCase();
  const found = rows.filter(({ id, data: { summary } }) =>
    [id, summary.title, summary.area, summary.outward, ...summary.crew.map(nameOf)]
      .join(' ')
      .toLowerCase()
      .includes(words),
  );
  useSpoken(t('found', { count: found.length }));
  if (rows.length === 0) return <EmptyState text={t('archive.none')} />;
  return (
    <>
      <FilterBar search={search} onSearch={setSearch} searchLabel={t('archive.search')} />
      <DataTable
        label={t('archive.title')}
        rows={found}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ id, data }) => `${id} ${data.summary.title}`}
        onOpen={setOpened}
        renderCard={(row) => (
          <Button variant="default" fullWidth onClick={() => setOpened(row)}>
            {dotted(`${row.id} ${row.data.summary.title}`, dayAndTimeText(row.data.summary.start, row.data.summary.tz))}
          </Button>
        )}
      />
      {opened && <ArchivedDialog row={opened} nameOf={nameOf} onClose={() => setOpened(undefined)} />}
    </>
  );
}

interface ArchivedDialogProps {
  readonly row: ArchivedRow;
  readonly nameOf: (uid: string) => string;
  readonly onClose: () => void;
}

/** What is told of a job from the archive. */
function ArchivedDialog({ row: { id, data }, nameOf, onClose }: ArchivedDialogProps) {
  const { t } = useTranslation('jobs');
  const { summary, createdAt } = data;
  const { start, end, tz } = summary;
  return (
    <Modal opened onClose={onClose} title={`${id} ${summary.title}`}>
      <Stack gap="xs">
        <Text>{dotted(summary.type, t(`tabs.${summary.state}`))}</Text>
        <Text>{dotted(`${summary.area} ${summary.outward}`, windowText(start, end, tz))}</Text>
        <Text>{t('archive.crewOf', { names: listed(summary.crew.map(nameOf)) || '–', need: summary.need })}</Text>
        <Text>{t('archive.owner', { name: nameOf(summary.ownerUid) })}</Text>
        <Text size="sm" c="dimmed">
          {t('archive.since', { at: dayAndTimeText(createdAt, tz) })}
        </Text>
      </Stack>
    </Modal>
  );
}

function useColumns(nameOf: (uid: string) => string): readonly Column<ArchivedRow>[] {
  const { t } = useTranslation('jobs');
  return [
    { id: 'code', head: t('columns.code'), cell: ({ id }) => id },
    { id: 'title', head: t('columns.title'), cell: ({ data }) => data.summary.title, rowHeader: true },
    { id: 'place', head: t('columns.place'), cell: ({ data: { summary } }) => `${summary.area} ${summary.outward}` },
    {
      id: 'start',
      head: t('columns.start'),
      cell: ({ data: { summary } }) => dayAndTimeText(summary.start, summary.tz),
    },
    { id: 'status', head: t('columns.status'), cell: ({ data }) => t(`tabs.${data.summary.state}`) },
    { id: 'crew', head: t('archive.crew'), cell: ({ data }) => listed(data.summary.crew.map(nameOf)) },
  ];
}
