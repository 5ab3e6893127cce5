import { History } from '@muster/domain/jobs/history';
import { paths } from '@muster/domain/paths';
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LiveRow } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { Section } from '../../ui/page/section.tsx';
import { dayText } from '../../ui/time-text.ts';
import styles from './my-jobs.module.css';
import { dotted } from '../../ui/listed.ts';

const LIMIT = 100;

/** Jobs that are over for more than a day: title, area and hours stay, address and contact do not. */
export function useMyHistory(): readonly LiveRow<History>[] {
  const { uid } = useSignedIn();
  const asked = { from: `${paths.person(uid)}/history`, orderBy: [['day', 'desc'] as const], limit: LIMIT };
  return useLiveQuery(asked, History).data ?? [];
}

export function MyHistory({ entries }: { readonly entries: readonly LiveRow<History>[] }) {
  const { t } = useTranslation('agent-jobs');
  if (entries.length === 0) return null;
  return (
    <Section title={t('history.title')}>
      <ul className={styles['list']}>
        {entries.map(({ id, data: { title, day, minutes, position, area } }) => (
          <li key={id}>
            <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
              <Text>{dotted(position, title)}</Text>
              <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
                {t('history.hours', { hours: Math.round(minutes / 6) / 10 })}
              </Text>
            </Group>
            <Text size="sm" c="dimmed" dir="auto">
              {dotted(dayText(new Date(`${day}T12:00:00Z`), 'UTC'), area, id)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
