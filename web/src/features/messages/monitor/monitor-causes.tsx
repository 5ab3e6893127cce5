import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section.tsx';
import { causesOf } from './monitor-figures.ts';
import type { ReachedRow } from './reached-rows.ts';
import { useCauseText } from './use-cause-text.ts';
import styles from './monitor.module.css';

/** What stopped messages, the most frequent first. */
export function MonitorCauses({ rows }: { readonly rows: readonly ReachedRow[] }) {
  const { t } = useTranslation('delivery');
  const textOf = useCauseText();
  const causes = causesOf(rows);
  return (
    <Section title={t('causes.title')}>
      {causes.length === 0 ? (
        <Text c="dimmed">{t('causes.none')}</Text>
      ) : (
        <ul className={styles['lines']}>
          {causes.map(({ why, count }) => (
            <li key={why}>
              <span>{textOf(why)}</span>
              <b>{count}</b>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
