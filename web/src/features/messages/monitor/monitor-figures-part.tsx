import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countsOf, FIGURES, type Figure, LEGS, medianSeconds, oldestQueuedSec, rateOf } from './monitor-figures.ts';
import type { ReachedRow } from './reached-rows.ts';
import { useSeconds } from './use-seconds.ts';
import styles from './monitor.module.css';
import { dotted } from '../../../ui/listed.ts';

const OF_SENT: readonly Figure[] = ['shown', 'opened', 'answered'];

/** How far messages got, in numbers and as a share of those that left. */
export function MonitorFigures({ rows, now }: { readonly rows: readonly ReachedRow[]; readonly now: Date }) {
  const { t } = useTranslation('delivery');
  const seconds = useSeconds();
  const counts = countsOf(rows);
  const medians = medianSeconds(rows);
  const oldest = oldestQueuedSec(rows, now);
  const legs = LEGS.flatMap((leg) => {
    const median = medians[leg];
    return median === undefined ? [] : [t(`medians.${leg}`, { time: seconds(median) })];
  });
  const line = [...legs, ...(oldest === undefined ? [] : [t('medians.oldest', { time: seconds(oldest) })])];
  return (
    <section aria-label={t('figures.region')}>
      <dl className={styles['figures']}>
        {FIGURES.map((figure) => {
          const rate = OF_SENT.includes(figure) ? rateOf(counts[figure], counts.sent) : undefined;
          return (
            <div key={figure} data-alert={figure === 'failed' && counts.failed > 0}>
              <dt>{t(`figures.${figure}`)}</dt>
              <dd>
                <b>{counts[figure]}</b>
                {rate !== undefined && <bdi>{t('figures.rate', { rate })}</bdi>}
              </dd>
            </div>
          );
        })}
      </dl>
      {line.length > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {`${t('medians.title')}: ${dotted(...line)}`}
        </Text>
      )}
    </section>
  );
}
