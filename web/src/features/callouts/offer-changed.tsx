import { Alert } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/announce.tsx';
import { useWhen } from '../../ui/use-when.ts';
import type { Offer } from './my-offers.ts';
import type { ChangedPart } from './offer-changes.ts';

interface OfferChangedProps {
  readonly offer: Offer;
  readonly parts: readonly ChangedPart[];
}

/** Says what the office changed while the offer was being read. */
export function OfferChanged({ offer: { card }, parts }: OfferChangedProps) {
  const { t } = useTranslation('agent-offers');
  const facts = { when: useWhen()(card), area: card.area, outward: card.outward, title: card.title };
  const text = parts.map((part) => t(`answer.changed.${part}`, facts)).join(' ');
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
  if (parts.length === 0) return null;
  return (
    <Alert color="warning" variant="light">
      {text}
    </Alert>
  );
}
