import { useTranslation } from 'react-i18next';
import { texts } from '../../i18n/en/desk-asking.ts';
import { dayText } from '../../ui/time-text.ts';
import { useReasonText } from './use-reason-text.ts';

type Exclusion = keyof typeof texts.groups;
type Args = readonly (string | number)[];

function exclusionOf(reason: string): Exclusion {
  const isKnown = (word: string): word is Exclusion => word in texts.groups;
  return isKnown(reason) ? reason : 'other';
}

interface ExclusionTexts {
  /** What a group of people has in common. */
  readonly group: (reason: string) => string;
  /** Why one of them, with the numbers. */
  readonly why: (reason: string, args: Args) => string;
}

export function useExclusionText(skillName: (id: string) => string): ExclusionTexts {
  const { t } = useTranslation('desk-asking');
  const reasonText = useReasonText();

  function what(reason: string, [first = '']: Args): string {
    const text = String(first);
    if (reason === 'no-position' || reason.startsWith('cert-')) return skillName(text);
    if (reason === 'declined' || reason === 'withdrew') return reasonText(text);
    return reason === 'other' ? reason : dayOrText(text);
  }

  return {
    group: (reason) => t(`groups.${exclusionOf(reason)}`),
    why: (reason, args) =>
      t(`why.${exclusionOf(reason)}`, {
        what: what(reason, args),
        until: dayOrText(String(args[1] ?? '')),
        limit: args[1] ?? '',
      }),
  };
}

/** `2026-11-22` as `Sun 22 Nov`; other words stay. */
function dayOrText(word: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(word) ? dayText(new Date(`${word}T12:00:00Z`), 'UTC') : word;
}
