import { givenPage } from '@muster/domain/callouts/given-page';
import type { OfferCard } from '@muster/domain/callouts/wave';
import type { Offer } from './my-offers.ts';

export function givenOffer(fields: Partial<Offer> = {}, card: Partial<OfferCard> = {}): Offer {
  return { page: '1-0', ...givenPage(fields, card) };
}
