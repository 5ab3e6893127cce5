import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExternal } from '../../firebase/external-store.ts';
import { sentCount } from '../../firebase/outbox/outbox.ts';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { deviceZone, timeText } from '../time-text.ts';
import { useOnline } from '../use-online.ts';
import { OutboxDialog } from './outbox-dialog.tsx';
import styles from './offline-bar.module.css';

const BACK_SHOWN_MS = 3000;

/** Under the header: no network, what waits to be sent, and for a moment what was sent. */
export function OfflineBar() {
  const { t } = useTranslation();
  const { since, back } = useNetwork();
  const entries = useOutbox();
  const sent = useExternal(sentCount);
  const [opened, { open, close }] = useDisclosure();
  const waiting = entries.filter(({ state }) => state !== 'refused').length;
  const refused = entries.length - waiting;

  if (!since && !back && entries.length === 0) return <OutboxDialog opened={opened} onClose={close} />;
  const parts = [
    since && t('offline.since', { time: timeText(since, deviceZone()) }),
    since && t('offline.canRead'),
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

/** Since when there is no network, and for three seconds that it is back. */
function useNetwork(): { readonly since: Date | undefined; readonly back: boolean } {
  const online = useOnline();
  const [since, setSince] = useState<Date | undefined>(() => (online ? undefined : new Date()));
  const [back, setBack] = useState(false);
  useEffect(() => {
    if (!online) {
      setSince((known) => known ?? new Date());
      return undefined;
    }
    if (!since) return undefined;
    setSince(undefined);
    setBack(true);
    sentCount.set(0);
    return undefined;
  }, [online, since]);
  useEffect(() => {
    if (!back) return undefined;
    const timer = setTimeout(() => setBack(false), BACK_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [back]);
  return { since, back: back && online };
}
