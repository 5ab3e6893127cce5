import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { BadInput, NoAnswer, NotSignedIn, Refused } from '../firebase/call-errors.ts';
import { problemCode } from './states/problem-code.ts';

/** Puts an error of a call into words. Text of the server is never shown. */
export function useExplain(): (error: unknown) => string {
  const { t } = useTranslation(['common', 'refusals']);
  return useCallback(
    (error: unknown) => {
      if (error instanceof Refused) return t(`refusals:${error.reason}`, { ...error.args });
      if (error instanceof NoAnswer) return t('button.offline');
      if (error instanceof NotSignedIn) return t('state.noRight');
      if (error instanceof BadInput)
        return error.fields.map(({ field }) => `${t('wrong.summary')} ${field}`).join('\n');
      return t('state.broken', { code: problemCode(error) });
    },
    [t],
  );
}
