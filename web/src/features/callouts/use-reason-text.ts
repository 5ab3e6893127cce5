import { useTranslation } from 'react-i18next';
import { texts } from '../../i18n/en/desk-people.ts';

type Reason = keyof typeof texts.reasons;

function isReason(word: string): word is Reason {
  return word in texts.reasons;
}

/** Why somebody said no or left; free text of the desk stays as it was written. */
export function useReasonText(): (reason: string) => string {
  const { t } = useTranslation('desk-people');
  return (reason) => (isReason(reason) ? t(`reasons.${reason}`) : reason);
}
