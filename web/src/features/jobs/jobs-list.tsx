import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { Zone } from '@muster/domain/settings/settings';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { SearchBar } from '../../ui/search-bar.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { TabRow } from '../../ui/tab-row.tsx';
import type { Sort } from '../../ui/table/column.ts';
import { useSpoken } from '../../ui/use-spoken.ts';
import { BulkBar } from './bulk-bar.tsx';
import { BulkProgress } from './bulk-progress.tsx';
import { ExportJobs } from './export-jobs.tsx';
import { compareByNeed, JOB_SORTS, type JobRow } from './job-row.ts';
import { ALL_JOBS, findJobs, JOB_TABS, type JobChoice, URGENCY_CHOICES } from './job-search.ts';
import { JobsTable } from './jobs-table.tsx';
import { MOST_JOBS } from './use-desk-jobs.ts';

interface JobsListProps {
  readonly rows: readonly JobRow[];
  readonly zones: ReadonlyMap<string, Zone>;
  readonly choice: JobChoice;
  readonly onChoose: (change: Partial<JobChoice>) => void;
  readonly onOpen: (jobId: string) => void;
  /** What to do while there are no jobs at all. */
  readonly newJob: ReactNode;
}

/** All jobs: filters, tabs with counts, and the rows that are left. */
export function JobsList({ rows, zones, choice, onChoose, onOpen, newJob }: JobsListProps) {
  const { t } = useTranslation('jobs');
  const found = findJobs(rows, choice);
  const shown = found.rows.toSorted(compareByNeed);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = shown.filter(({ id }) => selected.has(id));
  useSpoken(t('found', { count: shown.length }));
  if (rows.length === 0) return <EmptyState text={t('none')} action={newJob} />;

  const tabs = JOB_TABS.map((id) => ({ id, label: t(`tabs.${id}`), count: found.counts[id] }));
  return (
    <Stack gap="sm">
      <Filters zones={zones} choice={choice} onChoose={onChoose} unknown={found.unknown} />
      <BulkProgress />
      {chosen.length > 0 && <BulkBar rows={chosen} onClear={() => setSelected(new Set())} />}
      <TabRow label={t('tabs.label')} tabs={tabs} value={choice.status} onChange={(status) => onChoose({ status })}>
        {shown.length === 0 ? (
          <NothingMatches onClear={() => onChoose(ALL_JOBS)} />
        ) : (
          <JobsTable
            label={t('caption')}
            rows={shown}
            onOpen={({ id }) => onOpen(id)}
            selected={new Set(chosen.map(({ id }) => id))}
            onSelect={setSelected}
            onSort={({ id, desc }) => onChoose({ sort: sortOf(id), desc })}
            {...(choice.sort !== 'needs-me' && { sort: { id: choice.sort, desc: choice.desc } satisfies Sort })}
          />
        )}
      </TabRow>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('found', { count: shown.length })} {rows.length >= MOST_JOBS && t('cut', { count: rows.length })}
        </Text>
        {chosen.length === 0 && shown.length > 0 && <ExportJobs rows={shown} />}
      </Group>
    </Stack>
  );
}

function sortOf(column: string): JobChoice['sort'] {
  return JOB_SORTS.find((sort) => sort === column) ?? 'needs-me';
}

interface FiltersProps {
  readonly zones: ReadonlyMap<string, Zone>;
  readonly choice: JobChoice;
  readonly onChoose: (change: Partial<JobChoice>) => void;
  readonly unknown: readonly string[];
}

function Filters({ zones, choice, onChoose, unknown }: FiltersProps) {
  const { t } = useTranslation('jobs');
  const [wrong] = unknown;
  const isFiltered = choice.q !== '' || choice.urgency !== 'any' || choice.zone !== '' || choice.sort !== 'needs-me';
  return (
    <SearchBar
      q={choice.q}
      onSearch={(q) => onChoose({ q })}
      label={t('search')}
      hint={t('searchHint')}
      wrong={wrong && t('unknownFilter', { word: wrong })}
      isFiltered={isFiltered}
      onClear={() => onChoose({ ...ALL_JOBS, status: choice.status })}
    >
      <OneOf
        label={t('urgency.label')}
        value={choice.urgency}
        values={URGENCY_CHOICES}
        textOf={(urgency) => t(`urgency.${urgency}`)}
        onChoose={(urgency) => onChoose({ urgency })}
      />
      <NativeSelect
        label={t('zone.label')}
        value={choice.zone}
        data={[{ value: '', label: t('zone.any') }, ...[...zones].map(([value, { name }]) => ({ value, label: name }))]}
        onChange={({ currentTarget: { value } }) => onChoose({ zone: value })}
      />
      <OneOf
        hiddenFrom="sm"
        label={t('sort.label')}
        value={choice.sort}
        values={JOB_SORTS}
        textOf={(sort) => (sort === 'needs-me' ? t('sort.needsMe') : t(`columns.${sort}`))}
        onChoose={(sort) => onChoose({ sort, desc: false })}
      />
    </SearchBar>
  );
}

function NothingMatches({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation('jobs');
  const clear = (
    <Button variant="default" onClick={onClear}>
      {t('clear')}
    </Button>
  );
  return <EmptyState text={t('noneMatch')} action={clear} />;
}
