import { Chip, Group, Text } from '@mantine/core';
import type { Series } from '@muster/domain/jobs/series';
import { nextOccurrences } from '@muster/domain/jobs/series-steps';
import { dayOf, instantAt } from '@muster/domain/time/local-day';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import type { LiveRow } from '../../firebase/live/source.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { CardLink } from '../../ui/card-link.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { dayText } from '../../ui/time-text.ts';
import { useSpoken } from '../../ui/use-spoken.ts';
import { useRuleWords } from './use-rule-words.ts';

const HOUR_MS = 3_600_000;

interface SeriesRow {
  readonly id: string;
  readonly series: Series;
  readonly next: Date | undefined;
}

interface SeriesListProps {
  readonly rows: readonly LiveRow<Series>[];
  readonly onOpen: (seriesId: string) => void;
}

/** All series that have a date to come; those that ended are shown on demand. */
export function SeriesList({ rows, onOpen }: SeriesListProps) {
  const { t } = useTranslation('jobs-again');
  const [search, setSearch] = useState('');
  const [withEnded, setWithEnded] = useState(false);
  const all = useSeriesRows(rows);
  const words = search.trim().toLowerCase();
  const found = all.filter(
    ({ series, next }) => (withEnded || next) && series.standing.draft.title.toLowerCase().includes(words),
  );
  const columns = useColumns();
  const ruleWords = useRuleWords();
  useSpoken(t('series.found', { count: found.length }));
  if (rows.length === 0) return <EmptyState text={t('series.none')} action={<NewSeries />} />;
  return (
    <>
      <FilterBar search={search} onSearch={setSearch} searchLabel={t('series.search')}>
        <Chip checked={withEnded} onChange={setWithEnded} variant="outline" size="sm">
          {t('series.withEnded')}
        </Chip>
      </FilterBar>
      <DataTable
        label={t('series.title')}
        rows={found}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ series }) => series.standing.draft.title}
        onOpen={({ id }) => onOpen(id)}
        renderCard={({ id, series }) => (
          <CardLink to="/series/$seriesId" params={{ seriesId: id }}>
            <Text fw={600} dir="auto">
              {series.standing.draft.title}
            </Text>
            <Text size="sm">{ruleWords(series)}</Text>
          </CardLink>
        )}
      />
    </>
  );
}

function useSeriesRows(rows: readonly LiveRow<Series>[]): readonly SeriesRow[] {
  const now = useNow(HOUR_MS);
  return useMemo(() => {
    const named = rows.map(({ id, data }) => {
      const today = dayOf(now, data.standing.draft.tz);
      return { id, series: data, next: nextOccurrences(data, today, 1)[0]?.start };
    });
    return named.toSorted((a, b) => (a.next?.getTime() ?? Infinity) - (b.next?.getTime() ?? Infinity));
  }, [rows, now]);
}

export function NewSeries() {
  const { t } = useTranslation('jobs-again');
  return (
    <ButtonLink to="/series/$seriesId" params={{ seriesId: 'new' }}>
      {t('series.new')}
    </ButtonLink>
  );
}

function useColumns(): readonly Column<SeriesRow>[] {
  const { t } = useTranslation('jobs-again');
  const words = useRuleWords();
  const tzOf = ({ series }: SeriesRow) => series.standing.draft.tz;
  return [
    { id: 'title', head: t('series.job'), cell: ({ series }) => series.standing.draft.title, rowHeader: true },
    { id: 'rule', head: t('series.rule'), cell: ({ series }) => words(series) },
    {
      id: 'next',
      head: t('series.next'),
      cell: (row) => (row.next ? dayText(row.next, tzOf(row)) : t('series.over')),
    },
    {
      id: 'made',
      head: t('series.made'),
      cell: (row) =>
        row.series.generatedTo ? dayText(instantAt(row.series.generatedTo, 0, tzOf(row)), tzOf(row)) : '–',
    },
    {
      id: 'gaps',
      head: t('series.gaps'),
      cell: ({ series }) => (
        <Group gap="xs">
          {series.exceptions.length > 0 && t('series.leftOut', { count: series.exceptions.length })}
          {series.problems.length > 0 && (
            <Text span c="var(--m-danger-ink)">
              {t('series.problems', { count: series.problems.length })}
            </Text>
          )}
        </Group>
      ),
    },
  ];
}
