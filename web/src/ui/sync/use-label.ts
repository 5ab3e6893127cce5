import { useTranslation } from 'react-i18next';
import type { KeptCommand } from '../../firebase/outbox/kept-command.ts';
import type { texts } from '../../i18n/en/common.ts';

type OutboxKey = `outbox.${keyof typeof texts.outbox}`;

/** The words of a kept command. Its key was stored, perhaps by an older version, so it is looked up first. */
export function useLabel({ key, args }: KeptCommand['label']): string {
  const { t, i18n } = useTranslation();
  const isKnown = (text: string): text is OutboxKey => text.startsWith('outbox.') && i18n.exists(text);
  const { title = '', week = '', from = '', to = '' } = args;
  return t(isKnown(key) ? key : 'outbox.unknown', { title, week, from, to });
}
