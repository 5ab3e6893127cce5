import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendKept } from '../../firebase/outbox/outbox.ts';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { Section } from '../../ui/page/section.tsx';
import { OutboxList } from '../../ui/sync/outbox-dialog.tsx';
import { useSpoken } from '../../ui/use-spoken.ts';

const BYTES_PER_MB = 1_000_000;

/** The list, refused things first, with what the device says of its memory. */
export function WaitingThings() {
  const { t } = useTranslation('account');
  const entries = useOutbox();
  const refused = entries.filter(({ state }) => state === 'refused').length;
  useSpoken(t('waiting.summary', { waiting: entries.length - refused, refused }));
  return (
    <Stack>
      <Section title={t('waiting.title')}>
        {entries.length === 0 ? <Text>{t('waiting.empty')}</Text> : <OutboxList />}
        {entries.length > refused && (
          <Button style={{ alignSelf: 'flex-start' }} onClick={() => void sendKept()}>
            {t('waiting.sendNow')}
          </Button>
        )}
      </Section>
      <Memory />
    </Stack>
  );
}

function Memory() {
  const { t } = useTranslation('account');
  const [isKept, setKept] = useState<boolean>();
  const [usedBytes, setUsed] = useState(0);
  useEffect(() => {
    navigator.storage?.persisted?.().then(setKept, () => {});
    navigator.storage?.estimate?.().then(
      ({ usage = 0 }) => setUsed(usage),
      () => {},
    );
  }, []);
  if (isKept === undefined) return null;
  return (
    <Group gap="sm">
      <Text size="sm" c="dimmed">
        {`${isKept ? t('waiting.kept') : t('waiting.notKept')} ${t('waiting.space', {
          megabytes: Math.round(usedBytes / BYTES_PER_MB),
        })}`}
      </Text>
      {!isKept && (
        <Button variant="default" size="sm" onClick={() => void navigator.storage.persist().then(setKept, () => {})}>
          {t('waiting.keepData')}
        </Button>
      )}
    </Group>
  );
}
