import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeliveryMark } from '../../ui/status/delivery-mark.tsx';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';
import { MessageActions } from './message-actions.tsx';
import type { SandboxRow } from './sandbox-search.ts';
import styles from './sandbox.module.css';
import { dotted } from '../../ui/listed.ts';

/** One message: to whom, what it says, where it leads, what a phone would have made of it. */
export function MessageCard({ row }: { readonly row: SandboxRow }) {
  const { t } = useTranslation('sandbox');
  const { item, to } = row;
  const facts = [dayAndTimeText(item.at, deviceZone()), t(`channel.${item.channel}`), item.kind, item.lang];
  return (
    <article aria-label={t('messageTo', { title: item.title, name: to })} className={styles['message']}>
      <Stack gap={4} flex="1 1 320px" miw={0}>
        <Group gap="sm">
          <DeliveryMark step={item.state} />
          <Text fw={600} dir="auto">
            {to}
          </Text>
          <Text size="sm" c="dimmed">
            {dotted(...facts)}
          </Text>
        </Group>
        <Text fw={600} lang={item.lang} dir="auto">
          {item.title}
        </Text>
        <Text lang={item.lang} dir="auto" className={styles['text'] ?? ''}>
          {item.text}
        </Text>
        <Text size="sm" dir="ltr">
          {t('opens', { link: item.link })}
        </Text>
        <details>
          <summary aria-label={t('showPayload', { title: item.title })}>{t('payload')}</summary>
          {/* A box that scrolls must be reached by the keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className={styles['payload']} tabIndex={0}>
            {JSON.stringify({ tag: item.tag, urgency: item.urgency, ...item.data }, undefined, 2)}
          </pre>
        </details>
      </Stack>
      <MessageActions row={row} />
    </article>
  );
}
