import { Text } from '@mantine/core';
import { DroppedReceipts } from '@muster/domain/messages/dropped-receipts';
import { paths } from '@muster/domain/paths';
import { useTranslation } from 'react-i18next';
import { useLiveDoc } from '../../../firebase/live/use-live-doc.ts';
import { Section } from '../../../ui/page/section.tsx';
import { dayAndTimeText, deviceZone } from '../../../ui/time-text.ts';

/** Somebody made receipts up, or a phone tells of what is no longer there. */
export function MonitorDropped() {
  const { t } = useTranslation('delivery');
  const { data } = useLiveDoc(paths.droppedReceipts, DroppedReceipts);
  return (
    <Section title={t('dropped.title')}>
      <Text c={data ? 'var(--m-text)' : 'dimmed'}>
        {data ? t('dropped.count', { ...data, time: dayAndTimeText(data.at, deviceZone()) }) : t('dropped.none')}
      </Text>
    </Section>
  );
}
