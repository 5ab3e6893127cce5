import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from './timeline.ts';
import { useReasonText } from './use-reason-text.ts';

interface Told {
  readonly text: string;
  readonly by?: string;
}

/** The sentence of an entry, and who did it where the sentence does not say so. */
export function useTimelineText(nameOf: (uid: string) => string): (entry: TimelineEntry) => Told {
  const { t } = useTranslation('timeline');
  const reasonText = useReasonText();
  return ({ what, op, uid, by, position, reason, wave, count }) => {
    const told = {
      name: uid === undefined ? '' : nameOf(uid),
      position: position ?? '',
      reason: reason === undefined ? t('noReason') : reasonText(reason),
      wave: wave ?? 0,
      count: count ?? 0,
      op: op ?? '',
    };
    const text = t(what, told);
    if (by === undefined || by === uid) return { text };
    return { text, by: by === 'system' ? t('system') : nameOf(by) };
  };
}
