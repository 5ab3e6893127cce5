import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../firebase/clock.ts';
import { EmptyState } from '../../../ui/states/empty-state.tsx';
import { useSpoken } from '../../../ui/use-spoken.ts';
import { countsOf, messagesOf, slotsOf } from './monitor-figures.ts';
import { MonitorCauses } from './monitor-causes.tsx';
import { MonitorChannels } from './monitor-channels.tsx';
import { MonitorChart } from './monitor-chart.tsx';
import { MonitorDropped } from './monitor-dropped.tsx';
import { MonitorFigures } from './monitor-figures-part.tsx';
import { MonitorFilters } from './monitor-filters.tsx';
import { MonitorMessages } from './monitor-messages.tsx';
import { MonitorUnreached } from './monitor-unreached.tsx';
import { ALL_DELIVERIES, findReached, type MonitorChoice, PERIODS } from './monitor-search.ts';
import type { Monitored } from './use-monitor.ts';
import { SendingSwitch } from './sending-switch.tsx';
import styles from './monitor.module.css';

interface MonitorScreenProps {
  readonly monitored: Monitored;
  readonly isSending: boolean;
  readonly titleOf: (jobId: string) => string;
  readonly choice: MonitorChoice;
  readonly onChoose: (change: Partial<MonitorChoice>) => void;
}

/** Whether messages arrive: in numbers, over time, by cause, and person by person. */
export function MonitorScreen({ monitored, isSending, titleOf, choice, onChoose }: MonitorScreenProps) {
  const { t } = useTranslation('delivery');
  const now = useNow();
  const rows = findReached(monitored.rows, choice, titleOf);
  const { failed } = countsOf(rows);
  useSpoken(t('spoken.failed', { count: failed }));
  const { slotMs } = PERIODS[choice.period];
  const clear = (
    <Button variant="default" onClick={() => onChoose({ ...ALL_DELIVERIES, period: choice.period })}>
      {t('clear')}
    </Button>
  );
  return (
    <Stack>
      <SendingSwitch isSending={isSending} />
      <MonitorFilters choice={choice} onChoose={onChoose} rows={rows} titleOf={titleOf} />
      {rows.length === 0 ? (
        <EmptyState
          text={monitored.rows.length === 0 ? t('none') : t('noneMatch')}
          action={monitored.rows.length > 0 && clear}
        />
      ) : (
        <>
          <MonitorFigures rows={rows} now={now} />
          <div className={styles['halves']}>
            <MonitorChart slots={slotsOf(rows, { from: monitored.from, to: now, slotMs })} period={choice.period} />
            <MonitorChannels rows={rows} />
          </div>
          <MonitorMessages messages={messagesOf(rows)} titleOf={titleOf} onOpen={(open) => onChoose({ open })} />
        </>
      )}
      <div className={styles['halves']}>
        <MonitorCauses rows={rows} />
        <MonitorUnreached />
      </div>
      <MonitorDropped />
      <Text size="sm" c="dimmed">
        {t('legend')}
      </Text>
    </Stack>
  );
}
