import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { downloadCsv } from '../../../ui/csv.ts';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { useTyped } from '../../../ui/use-typed.ts';
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
  const [typed, type] = useTyped(choice.q, (q) => onChoose({ q }));
  const { q, step, channel, period } = choice;
  const isFiltered = q !== '' || step !== 'any' || channel !== 'any';
  return (
    <FilterBar
      search={typed}
      onSearch={type}
      searchLabel={t('search')}
      hint={t('searchHint')}
      {...(isFiltered && { onClear: () => onChoose({ ...ALL_DELIVERIES, period }) })}
    >
      <NativeSelect
        label={t('period.label')}
        value={period}
        data={PERIOD_NAMES.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChoose({ period: PERIOD_NAMES.find((one) => one === value) ?? 'day' })
        }
      />
      <NativeSelect
        label={t('channel.label')}
        value={channel}
        data={CHANNEL_CHOICES.map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChoose({ channel: CHANNEL_CHOICES.find((one) => one === value) ?? 'any' })
        }
      />
      <NativeSelect
        label={t('step.label')}
        value={step}
        data={STEP_CHOICES.map((value) => ({ value, label: t(`step.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChoose({ step: STEP_CHOICES.find((one) => one === value) ?? 'any' })
        }
      />
      <Button
        variant="default"
        disabled={rows.length === 0}
        onClick={() => downloadCsv('delivery', undefined, csvOf(rows, titleOf))}
      >
        {t('export')}
      </Button>
    </FilterBar>
  );
}
