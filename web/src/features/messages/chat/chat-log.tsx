import { Box, Text } from '@mantine/core';
import type { ChatMessage } from '@muster/domain/jobs/chat';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRow } from '../../../firebase/live/source.ts';
import { dayAndTimeText } from '../../../ui/time-text.ts';
import styles from './chat.module.css';

/** Whoever is no further from the end than this reads along. */
const NEAR_END_PX = 40;

interface ChatLogProps {
  readonly rows: readonly LiveRow<ChatMessage>[];
  readonly uid: string;
  readonly tz: string;
  readonly whoOf: (uid: string) => string;
}

/** What was said, the newest at the end and in sight, unless somebody reads further up. */
export function ChatLog({ rows, uid, tz, whoOf }: ChatLogProps) {
  const { t } = useTranslation('chat');
  const log = useRef<HTMLDivElement>(null);
  const readsAlong = useRef(true);
  const newest = rows.at(-1);
  useEffect(() => {
    if (log.current && (readsAlong.current || newest?.data.from === uid))
      log.current.scrollTop = log.current.scrollHeight;
  }, [newest?.id, newest?.data.from, uid]);
  return (
    <Box
      ref={log}
      role="log"
      aria-label={t('title')}
      tabIndex={0}
      className={styles['log']}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        readsAlong.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
      }}
    >
      {rows.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
      <ol>
        {rows.map(({ id, data: { from, text, at } }) => (
          <li key={id} data-mine={from === uid}>
            <Text size="sm" fw={600} dir="auto">
              {whoOf(from)}
            </Text>
            <Text dir="auto" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {text}
            </Text>
            <Text component="time" dateTime={at.toISOString()} size="xs" c="dimmed">
              {dayAndTimeText(at, tz)}
            </Text>
          </li>
        ))}
      </ol>
    </Box>
  );
}
