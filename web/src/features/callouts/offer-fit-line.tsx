import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Diary } from '@muster/domain/availability/diary';
import { timeText } from '../../ui/time-text.ts';
import type { Offer } from './my-offers.ts';
import { fitOf } from './offer-neighbours.ts';

/** Whether the offer fits beside the work the person already has. */
export function OfferFitLine({ offer, diary }: { readonly offer: Offer; readonly diary: Diary }) {
  const { t } = useTranslation('agent-offers');
  const fit = fitOf(offer, diary);
  if (fit.is === 'free') return t('facts.free');
  if (fit.is !== 'clash') return t(`facts.${fit.is}`, { job: fit.job, minutes: fit.spareMin });
  const { tz } = offer.card;
  const times = { job: fit.job, from: timeText(fit.from, tz), to: timeText(fit.to, tz), minutes: fit.travelMin };
  return (
    <Text inherit c="var(--m-danger-ink)">
      {fit.travelMin > 0 ? t('facts.clashTravel', times) : t('facts.clash', times)}
    </Text>
  );
}
