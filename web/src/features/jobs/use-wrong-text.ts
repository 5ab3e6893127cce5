import { useTranslation } from 'react-i18next';
import { listed } from '../../ui/listed.ts';
import type { FormErrors, WrongField } from './job-form-draft.ts';

/** The words for what is wrong with a field; undefined when nothing is. */
export function useWrongText(errors: FormErrors): (field: string) => string | undefined {
  const { t } = useTranslation('jobs-form');

  function textOf(error: WrongField): string {
    switch (error.wrong) {
      case 'wholeNumber':
        return t('wrong.wholeNumber', { from: error.from, to: error.to });
      case 'tooManyPlaces':
        return t('wrong.tooManyPlaces', { need: error.need, max: error.max });
      case 'outOfScope':
        return t('wrong.outOfScope', { zone: error.zone, zones: listed(error.zones) });
      case 'tooLong':
        return t('wrong.tooLong', { limit: error.limit, by: error.by });
      default:
        return t(`wrong.${error.wrong}`);
    }
  }

  return (field) => {
    const error = errors[field];
    return error && textOf(error);
  };
}
