import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section.tsx';
import { countsOf, rateOf } from './monitor-figures.ts';
import type { ReachedRow } from './reached-rows.ts';
import styles from './monitor.module.css';

const SHOWN = ['sent', 'shown', 'opened', 'answered', 'failed'] as const;

/** The same figures for each channel, side by side. */
export function MonitorChannels({ rows }: { readonly rows: readonly ReachedRow[] }) {
  const { t } = useTranslation('delivery');
  const byChannel = [...Map.groupBy(rows, ({ channel }) => channel ?? ('none' as const))];
  return (
    <Section title={t('byChannel.title')}>
      <table className={styles['table']}>
        <caption className="m-spoken-only">{t('byChannel.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('channel.label')}</th>
            {SHOWN.map((figure) => (
              <th key={figure} scope="col">
                {t(`figures.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byChannel.map(([channel, those]) => {
            const counts = countsOf(those);
            return (
              <tr key={channel}>
                <th scope="row">{t(`channel.${channel}`)}</th>
                {SHOWN.map((figure) => {
                  const isShare = figure !== 'sent' && figure !== 'failed';
                  const rate = isShare ? rateOf(counts[figure], counts.sent) : undefined;
                  return (
                    <td key={figure}>
                      {`${counts[figure]} `}
                      {rate !== undefined && (
                        <span className={styles['rate']}>
                          <bdi>{t('figures.rate', { rate })}</bdi>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
