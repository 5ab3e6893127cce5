import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section.tsx';
import { deviceZone, shortDayText, timeText } from '../../../ui/time-text.ts';
import { LEGS, type Slot } from './monitor-figures.ts';
import { MonitorLines } from './monitor-lines.tsx';
import type { Period } from './monitor-search.ts';
import styles from './monitor.module.css';

interface MonitorChartProps {
  readonly slots: readonly Slot[];
  readonly period: Period;
}

/** Sent, shown, opened and answered over the period; the table beside says the same. */
export function MonitorChart({ slots, period }: MonitorChartProps) {
  const { t } = useTranslation('delivery');
  const [isTable, { toggle }] = useDisclosure();
  const sum = (leg: (typeof LEGS)[number]) => slots.reduce((all, { counts }) => all + counts[leg], 0);
  const labelOf = ({ at }: Slot) => {
    const time = timeText(at, deviceZone());
    return period === 'week' ? `${shortDayText(at, deviceZone())} ${time}` : time;
  };
  return (
    <Section
      title={t('chart.title')}
      actions={
        <Button variant="subtle" size="sm" onClick={toggle}>
          {isTable ? t('chart.asChart') : t('chart.asTable')}
        </Button>
      }
    >
      {isTable ? (
        <SlotTable slots={slots} labelOf={labelOf} />
      ) : (
        <MonitorLines
          slots={slots}
          labelOf={labelOf}
          summary={t('chart.summary', {
            count: sum('sent'),
            shown: sum('shown'),
            opened: sum('opened'),
            answered: sum('answered'),
          })}
        />
      )}
    </Section>
  );
}

interface SlotTableProps {
  readonly slots: readonly Slot[];
  readonly labelOf: (slot: Slot) => string;
}

function SlotTable({ slots, labelOf }: SlotTableProps) {
  const { t } = useTranslation('delivery');
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('chart.from')}</th>
          {LEGS.map((leg) => (
            <th key={leg} scope="col">
              {t(`figures.${leg}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slots.map((slot) => (
          <tr key={slot.at.getTime()}>
            <th scope="row">{labelOf(slot)}</th>
            {LEGS.map((leg) => (
              <td key={leg}>{slot.counts[leg]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
