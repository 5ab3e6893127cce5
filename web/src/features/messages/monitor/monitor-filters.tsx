import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { downloadCsv } from '../../../ui/csv.ts';
import { OneOf } from '../../../ui/fields/one-of.tsx';
import { SearchBar } from '../../../ui/search-bar.tsx';
import { csvOf } from './monitor-csv.ts';
import { ALL_DELIVERIES, CHANNEL_CHOICES, type MonitorChoice, PERIOD_NAMES, STEP_CHOICES } from './monitor-search.ts';
import type { ReachedRow } from './reached-rows.ts';

interface MonitorFiltersProps {
  readonly choice: MonitorChoice;
  readonly onChoose: (change: Partial<MonitorChoice>) => void;
  /** What is exported. */
  readonly rows: readonly ReachedRow[];
  readonly titleOf: (jobId: string) => string;
}

export function MonitorFilters({ choice, onChoose, rows, titleOf }: MonitorFiltersProps) {
  const { t } = useTranslation('delivery');
  const { q, step, channel, period } = choice;
  const isFiltered = q !== '' || step !== 'any' || channel !== 'any';
  return (
    <SearchBar
      q={q}
      onSearch={(typed) => onChoose({ q: typed })}
      label={t('search')}
      hint={t('searchHint')}
      isFiltered={isFiltered}
      onClear={() => onChoose({ ...ALL_DELIVERIES, period })}
    >
      <OneOf
        label={t('period.label')}
        value={period}
        values={PERIOD_NAMES}
        textOf={(name) => t(`period.${name}`)}
        onChoose={(name) => onChoose({ period: name })}
      />
      <OneOf
        label={t('channel.label')}
        value={channel}
        values={CHANNEL_CHOICES}
        textOf={(way) => t(`channel.${way}`)}
        onChoose={(way) => onChoose({ channel: way })}
      />
      <OneOf
        label={t('step.label')}
        value={step}
        values={STEP_CHOICES}
        textOf={(reached) => t(`step.${reached}`)}
        onChoose={(reached) => onChoose({ step: reached })}
      />
      <Button
        variant="default"
        disabled={rows.length === 0}
        onClick={() => downloadCsv('delivery', undefined, csvOf(rows, titleOf))}
      >
        {t('export')}
      </Button>
    </SearchBar>
  );
}
