import { useTranslation } from 'react-i18next';
import { texts } from '../../i18n/en/desk-asking.ts';
import { lengthText } from '../../ui/length-text.ts';
import { type Args, clockOf, dayOrText } from './exclusion-args.ts';
import { useReasonText } from './use-reason-text.ts';

type Exclusion = keyof typeof texts.groups;

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
        count: Number(args[2] ?? 0),
        from: clockOf(args[2]),
        to: clockOf(args[3]),
        length: lengthText(Number(args[0] ?? 0)),
      }),
  };
}
