import { Stack, Text } from '@mantine/core';
import type { Foreseen } from '@muster/domain/callouts/foresee-asking';
import { useTranslation } from 'react-i18next';
import { dayAndTimeText } from '../../ui/time-text.ts';
import { listed } from '../../ui/listed.ts';

interface AskedAgainListProps {
  readonly foreseen: Foreseen;
  readonly tz: string;
}

/** Before a change is saved: who must say yes again, why, and what happens if they do not. */
export function AskedAgainList({ foreseen: { people, by }, tz }: AskedAgainListProps) {
  const { t } = useTranslation('reconfirm');
  if (people.length === 0) return <Text>{t('edit.nobody')}</Text>;
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('edit.title', { count: people.length })}</Text>
      <ul>
        {people.map(({ uid, name, why }) => (
          <li key={uid}>
            <Text dir="auto">{t('edit.person', { name, why: listed(why.map((what) => t(`what.${what}`))) })}</Text>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {by ? t('edit.by', { when: dayAndTimeText(by, tz) }) : t('edit.phone')}
      </Text>
    </Stack>
  );
}
