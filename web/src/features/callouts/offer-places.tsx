import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Offer } from './my-offers.ts';

/** How many places each position has, and which are gone. Who holds them is not for those who are asked. */
export function OfferPlaces({ offer: { card, openPositions } }: { readonly offer: Offer }) {
  const { t } = useTranslation('agent-offers');
  return (
    <Stack gap={0}>
      {card.positions.map(({ id, label, need }) => (
        <Text inherit key={id} component="span" {...(!openPositions.includes(id) && { c: 'dimmed' })}>
          {t('facts.placesOf', { label, need })}
          {!openPositions.includes(id) && ` · ${t('facts.taken')}`}
        </Text>
      ))}
    </Stack>
  );
}
