import { ActionIcon, Checkbox, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { deviceZone, timeText } from '../../ui/time-text.ts';
import styles from './inbox.module.css';
import type { InboxRow } from './inbox-rows.ts';
import { useMessageWords } from './use-message-words.ts';

export interface RowActions {
  readonly onOpen: () => void;
  readonly onDetails: () => void;
  readonly onRead: (read: boolean) => void;
  readonly onRemove: () => void;
}

interface InboxRowItemProps extends RowActions {
  readonly row: InboxRow;
  /** Undefined while nothing is being selected. */
  readonly selected: boolean | undefined;
  readonly onSelect: (selected: boolean) => void;
}

/** One message: a tap opens what it is about. */
export function InboxRowItem({ row, selected, onSelect, ...actions }: InboxRowItemProps) {
  const { t } = useTranslation('inbox');
  const { title, text } = useMessageWords()(row);
  const isSelecting = selected !== undefined;
  return (
    <li className={styles['row']} data-selecting={isSelecting}>
      {isSelecting && (
        <Checkbox
          size="md"
          aria-label={t('selectOne', { title })}
          checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      )}
      <button
        type="button"
        className={styles['open']}
        data-read={row.read}
        data-row={row.id}
        onClick={isSelecting ? () => onSelect(!selected) : actions.onOpen}
      >
        <span className={styles['dot']}>
          {!row.read && (
            <>
              <span aria-hidden>●</span>
              <span className="m-spoken-only">{`${t('unreadMark')}: `}</span>
            </>
          )}
        </span>
        <span className={styles['title']} dir="auto">
          {title}
        </span>
        <time className={styles['time']} dateTime={row.at.toISOString()}>
          {timeText(row.at, deviceZone())}
        </time>
        <span className={styles['text']} dir="auto">
          {text}
        </span>
      </button>
      {!isSelecting && <RowMenu title={title} read={row.read} {...actions} />}
    </li>
  );
}

function RowMenu({ title, read, onDetails, onRead, onRemove }: RowActions & { title: string; read: boolean }) {
  const { t } = useTranslation('inbox');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="neutral" size={48} aria-label={t('more', { title })}>
          <IconDots aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item mih={48} onClick={onDetails}>
          {t('details')}
        </Menu.Item>
        <Menu.Item mih={48} onClick={() => onRead(!read)}>
          {read ? t('markUnread') : t('markRead')}
        </Menu.Item>
        <Menu.Item mih={48} onClick={onRemove}>
          {t('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
