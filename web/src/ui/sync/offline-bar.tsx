import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useExternal } from '../../firebase/external-store.ts';
import { sentCount } from '../../firebase/outbox/outbox.ts';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { deviceZone, timeText } from '../time-text.ts';
import { OutboxDialog } from './outbox-dialog.tsx';
import styles from './offline-bar.module.css';
import { useNetwork } from './use-network.ts';

/** Under the header: no network, what waits to be sent, and for a moment what was sent. */
export function OfflineBar() {
  const { t } = useTranslation();
  const { lostAt, back } = useNetwork();
  const entries = useOutbox();
  const sent = useExternal(sentCount);
  const [opened, { open, close }] = useDisclosure();
  const waiting = entries.filter(({ state }) => state !== 'refused').length;
  const refused = entries.length - waiting;

  if (!lostAt && !back && entries.length === 0) return <OutboxDialog opened={opened} onClose={close} />;
  const parts = [
    lostAt && t('offline.since', { time: timeText(lostAt, deviceZone()) }),
    lostAt && t('offline.canRead'),
    back && t('offline.back'),
    back && sent > 0 && t('offline.sent', { count: sent }),
    waiting > 0 && t('offline.waiting', { count: waiting }),
    refused > 0 && t('offline.refused', { count: refused }),
  ].filter((part) => typeof part === 'string');
  return (
    <div className={styles['bar']} data-tone={refused > 0 ? 'danger' : back ? 'success' : 'neutral'} role="status">
      <Group justify="space-between" gap="sm">
        <Text size="sm">{parts.join(' ')}</Text>
        {entries.length > 0 && (
          <Button size="sm" variant="subtle" color="neutral" onClick={open}>
            {t('offline.show')}
          </Button>
        )}
      </Group>
      <OutboxDialog opened={opened} onClose={close} />
    </div>
  );
}
