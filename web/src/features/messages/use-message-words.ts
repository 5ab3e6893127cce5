import { paramsInWords } from '@muster/domain/messages/moments';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from './inbox-rows.ts';

export interface MessageWords {
  readonly title: string;
  readonly text: string;
}

/** Every word a message may ask for; what one does not carry stays empty. */
const NO_WORDS = {
  title: '',
  area: '',
  outward: '',
  when: '',
  was: '',
  by: '',
  replyBy: '',
  reason: '',
  missing: '',
  need: '',
  name: '',
  org: '',
  link: '',
  code: '',
  from: '',
  text: '',
  team: '',
  start: '',
  end: '',
  week: '',
  zone: '',
  unsent: '',
  certificate: '',
  until: '',
  confirmed: '',
  people: '',
  count: 0,
};

/** A message in the reader's language, its times in the zone of the job. */
export function useMessageWords(): (row: Pick<InboxRow, 'message' | 'params'>) => MessageWords {
  const { t, i18n } = useTranslation('inbox');
  return ({ message, params }) => {
    if (message === undefined) return { title: t('unknown'), text: t('unknownText') };
    const words = { ...NO_WORDS, ...paramsInWords(params, i18n.language) };
    return { title: t(`messages.${message}.title`, words), text: t(`messages.${message}.text`, words) };
  };
}
