import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { JobMark } from '../../ui/status/job-mark.tsx';
import type { Column, Sort } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { dayAndTimeText } from '../../ui/time-text.ts';
import { JobCard } from './job-card.tsx';
import { JobFlags } from './job-flags.tsx';
import type { JobRow } from './job-row.ts';
import { JobStrip } from './job-strip.tsx';
import { useCalloutWords } from './use-callout-words.ts';

interface JobsTableProps {
  readonly label: string;
  /** In their own order; a chosen sort goes before it. */
  readonly rows: readonly JobRow[];
  /** Fewer columns, for a board beside other panes. */
  readonly brief?: boolean;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly onOpen: (row: JobRow) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
}

const BRIEF = ['flag', 'code', 'title', 'place', 'start', 'places', 'status', 'callout'];

/** Jobs as rows on a desk and as cards on a phone. */
export function JobsTable(props: JobsTableProps) {
  const { label, rows, brief = false, sort, onSort, onOpen, selected, onSelect } = props;
  const all = useColumns();
  const columns = useMemo(() => (brief ? all.filter(({ id }) => BRIEF.includes(id)) : all), [all, brief]);
  return (
    <DataTable
      label={label}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ id, job }) => `${id} ${job.title}`}
      onOpen={onOpen}
      isUrgent={({ job }) => job.urgency === 'urgent' && job.state !== 'completed' && job.state !== 'cancelled'}
      renderCard={(row) => <JobCard row={row} />}
      {...(sort && { sort })}
      {...(onSort && { onSort })}
      {...(selected && { selected })}
      {...(onSelect && { onSelect })}
    />
  );
}

function useColumns(): readonly Column<JobRow>[] {
  const { t } = useTranslation('jobs');
  const calloutWords = useCalloutWords();
  const free = ({ need, taken }: JobRow) => need - taken;
  return [
    { id: 'flag', head: t('columns.flag'), cell: ({ job }) => <JobFlags job={job} /> },
    { id: 'code', head: t('columns.code'), cell: ({ id }) => <Code code={id} />, sortBy: ({ id }) => id },
    {
      id: 'title',
      head: t('columns.title'),
      cell: ({ job }) => <Title text={job.title} isStruck={job.state === 'cancelled'} />,
      sortBy: ({ job }) => job.title,
      rowHeader: true,
    },
    { id: 'type', head: t('columns.type'), cell: ({ job }) => job.type, sortBy: ({ job }) => job.type },
    {
      id: 'place',
      head: t('columns.place'),
      cell: ({ job }) => `${job.area} ${job.outward}`,
      sortBy: ({ job }) => job.area,
    },
    { id: 'zone', head: t('columns.zone'), cell: ({ zone }) => zone, sortBy: ({ zone }) => zone },
    {
      id: 'start',
      head: t('columns.start'),
      cell: ({ job }) => dayAndTimeText(job.start, job.tz),
      sortBy: ({ job }) => job.start.getTime(),
    },
    { id: 'places', head: t('columns.places'), cell: ({ job }) => <JobStrip job={job} />, sortBy: free },
    {
      id: 'status',
      head: t('columns.status'),
      cell: ({ job, taken, need }) => <JobMark state={job.state} filled={taken} need={need} />,
      sortBy: ({ status }) => status,
    },
    { id: 'callout', head: t('columns.callout'), cell: ({ job }) => calloutWords(job) },
    { id: 'owner', head: t('columns.owner'), cell: ({ owner }) => owner, sortBy: ({ owner }) => owner },
  ];
}

function Code({ code }: { readonly code: string }) {
  return (
    <Text span inherit dir="ltr" style={{ whiteSpace: 'nowrap' }}>
      {code}
    </Text>
  );
}

function Title({ text, isStruck }: { readonly text: string; readonly isStruck: boolean }) {
  return (
    <Text span inherit dir="auto" td={isStruck ? 'line-through' : ''}>
      {text}
    </Text>
  );
}
