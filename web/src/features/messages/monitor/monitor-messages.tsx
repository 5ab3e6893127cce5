import { Stack, Text, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { dayAndTimeText, deviceZone } from '../../../ui/time-text.ts';
import { FIGURES, type MessageSent } from './monitor-figures.ts';
import styles from './monitor.module.css';
import { dotted, listed } from '../../../ui/listed.ts';

interface MonitorMessagesProps {
  readonly messages: readonly MessageSent[];
  readonly titleOf: (jobId: string) => string;
  readonly onOpen: (jobId: string) => void;
}

/** Each message with how far it got; opened, it shows everybody it went to. */
export function MonitorMessages({ messages, titleOf, onOpen }: MonitorMessagesProps) {
  const { t } = useTranslation('delivery');
  return (
    <Section title={t('messages.title')} plain>
      <DataTable
        label={t('messages.caption')}
        rows={messages}
        columns={useColumns(titleOf)}
        keyOf={({ jobId }) => jobId}
        nameOf={({ jobId, title }) => title || titleOf(jobId)}
        onOpen={({ jobId }) => onOpen(jobId)}
        renderCard={(message) => <MessageCard message={message} titleOf={titleOf} onOpen={onOpen} />}
      />
    </Section>
  );
}

function useColumns(titleOf: (jobId: string) => string): readonly Column<MessageSent>[] {
  const { t } = useTranslation('delivery');
  const nameOf = useMessageName();
  return useMemo(
    () => [
      {
        id: 'what',
        head: t('messages.what'),
        cell: (message) => <span dir="auto">{nameOf(message, titleOf)}</span>,
        rowHeader: true,
      },
      { id: 'at', head: t('messages.at'), cell: ({ at }) => dayAndTimeText(at, deviceZone()) },
      { id: 'people', head: t('messages.people'), cell: ({ people }) => people, align: 'end' },
      ...FIGURES.map((figure): Column<MessageSent> => ({
        id: figure,
        head: t(`figures.${figure}`),
        cell: ({ counts }) => counts[figure],
        align: 'end',
      })),
    ],
    [t, titleOf, nameOf],
  );
}

function useMessageName() {
  const { t } = useTranslation('delivery');
  return useMemo(
    () =>
      ({ jobId, waves, kind, title }: MessageSent, titleOf: (jobId: string) => string) => {
        if (kind !== 'offer') return dotted(t(`kinds.${kind}`), title);
        return dotted(
          `${jobId} ${titleOf(jobId)}`,
          t('messages.offer'),
          t('messages.waves', { count: waves.length, waves: listed(waves.map(String)) }),
        );
      },
    [t],
  );
}

interface MessageCardProps extends Pick<MonitorMessagesProps, 'titleOf' | 'onOpen'> {
  readonly message: MessageSent;
}

function MessageCard({ message, titleOf, onOpen }: MessageCardProps) {
  const { t } = useTranslation('delivery');
  const nameOf = useMessageName();
  const counts = FIGURES.filter((figure) => message.counts[figure] > 0);
  return (
    <UnstyledButton className={styles['card'] ?? ''} onClick={() => onOpen(message.jobId)}>
      <Stack gap={4}>
        <Text fw={600} dir="auto">
          {nameOf(message, titleOf)}
        </Text>
        <Text size="sm" c="dimmed">
          {dotted(dayAndTimeText(message.at, deviceZone()), `${t('messages.people')} ${message.people}`)}
        </Text>
        <Text size="sm">
          {dotted(...counts.map((figure) => `${t(`figures.${figure}`)} ${message.counts[figure]}`))}
        </Text>
      </Stack>
    </UnstyledButton>
  );
}
