import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/announce.tsx';
import type { Inbox } from './use-inbox.ts';
import { useMessageWords } from './use-message-words.ts';

/** Says what arrives while the inbox is open. */
export function useNewMessages({ rows, status }: Inbox): void {
  const { t } = useTranslation('inbox');
  const wordsOf = useMessageWords();
  const [openedAt] = useState(() => Date.now());
  const newest = rows[0];
  const isNew = status === 'ready' && newest !== undefined && !newest.read && newest.at.getTime() > openedAt;
  const text = isNew ? t('new', { title: wordsOf(newest).title }) : undefined;
  useEffect(() => {
    if (text !== undefined) announce(text);
  }, [text]);
}
