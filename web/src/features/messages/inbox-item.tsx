import { Button, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';
import { remove, setRead } from './inbox-actions.ts';
import { useInbox } from './use-inbox.ts';
import { useMessageWords } from './use-message-words.ts';

/** As many as are ever kept in sight. */
const LOADS = 10;

interface InboxItemProps {
  readonly id: string;
  readonly onOpen: (link: string) => void;
  readonly onRemoved: () => void;
}

/** One message with its whole text and the minute it came. */
export function InboxItem({ id, onOpen, onRemoved }: InboxItemProps) {
  const { t } = useTranslation('inbox');
  const { uid } = useSignedIn();
  const { rows, marks, status } = useInbox(LOADS);
  const wordsOf = useMessageWords();
  const row = rows.find((one) => one.id === id);
  const isUnread = row?.read === false;
  useEffect(() => {
    if (row && isUnread) setRead({ uid, marks }, row, true);
    // Only on opening: marking it unread here must not be undone at once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [row?.id]);

  if (!row) return status === 'ready' ? <EmptyState text={t('item.gone')} /> : <SkeletonRows rows={1} />;
  const { title, text } = wordsOf(row);
  return (
    <>
      <Text fw={600} dir="auto">
        {title}
      </Text>
      <Text component="time" dateTime={row.at.toISOString()} size="sm" c="dimmed">
        {dayAndTimeText(row.at, deviceZone())}
      </Text>
      <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Text>
      <Group gap="sm">
        <Button h={48} onClick={() => onOpen(row.link)}>
          {t('item.open')}
        </Button>
        <Button variant="default" h={48} onClick={() => setRead({ uid, marks }, row, !row.read)}>
          {row.read ? t('markUnread') : t('markRead')}
        </Button>
        <Button
          variant="default"
          h={48}
          onClick={() => {
            remove({ uid, marks }, [row]);
            onRemoved();
          }}
        >
          {t('remove')}
        </Button>
      </Group>
    </>
  );
}
