import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { timeText } from '../../ui/time-text.ts';
import type { Offer } from './my-offers.ts';
import { Outcome } from './outcome.tsx';

interface OfferClosedProps {
  readonly offer: Offer;
  readonly as: 'declined' | 'given-back' | 'cancelled' | 'expired';
}

/** The offer ended another way than with a place. */
export function OfferClosed({ offer, as }: OfferClosedProps) {
  const { t } = useTranslation('agent-offers');
  const name = as === 'given-back' ? 'givenBack' : as;
  const text = t(`closed.${name}Text`, { time: timeText(offer.closedAt ?? offer.replyBy, offer.card.tz) });
  return (
    <Outcome title={t(`closed.${name}`)} sign={as === 'expired' ? '⌛' : '⊘'} tone="neutral" spoken={text}>
      <Text inherit>{text}</Text>
    </Outcome>
  );
}
