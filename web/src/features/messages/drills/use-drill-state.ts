import type { Broadcast } from '@muster/domain/messages/broadcast';
import { useTranslation } from 'react-i18next';
import { deviceZone, timeText } from '../../../ui/time-text.ts';

/** "running, until 14:20", or "over". */
export function useDrillState() {
  const { t } = useTranslation('drills');
  return ({ overAt, until }: Pick<Broadcast, 'overAt' | 'until'>) =>
    overAt || !until ? t('over') : t('running', { time: timeText(until, deviceZone()) });
}
