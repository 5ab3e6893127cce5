import { useTranslation } from 'react-i18next';
import { instantOf } from '../../ui/fields/instant-of.ts';
import type { WallTime } from '../../ui/fields/wall-time.ts';
import { dayAndTimeText } from '../../ui/time-text.ts';
import type { FormField, JobFormValues } from './job-form-values.ts';
import { listed } from '../../ui/listed.ts';

interface FieldTexts {
  readonly nameOf: (uid: string) => string;
  readonly skillName: (id: string) => string;
}

/** One field of the form as people read it, for showing two versions side by side. */
export function useFieldText({ nameOf, skillName }: FieldTexts): (values: JobFormValues, field: FormField) => string {
  const { t } = useTranslation(['jobs-form', 'common']);

  function timeText(time: WallTime, tz: string): string {
    const instant = instantOf(time, tz);
    return instant ? dayAndTimeText(instant, tz) : '';
  }

  function textOf(values: JobFormValues, field: FormField): string {
    switch (field) {
      case 'urgency':
        return t(values.urgency);
      case 'how':
        return t(`how.${values.how}`);
      case 'approve':
      case 'thenOthers':
        return values[field] ? t('yes') : t('no');
      case 'welfareMin':
      case 'teamId':
      case 'clientId':
        return values[field] ?? '';
      case 'together':
        return values.together ? t('yes') : t('no');
      case 'start':
      case 'end':
        return timeText(values[field], values.tz);
      case 'pin':
        return values.pin ? `${values.pin.lat}, ${values.pin.lon}` : '';
      case 'leadUid':
        return values.leadUid === undefined ? '' : nameOf(values.leadUid);
      case 'named':
        return listed(values.named.map(nameOf));
      case 'positions':
        return values.positions
          .map(({ label, need, skills }) => listed([`${label} × ${need}`, ...skills.map(skillName)]))
          .join('\n');
      default:
        return values[field];
    }
  }

  return (values, field) => textOf(values, field) || t('none');
}
