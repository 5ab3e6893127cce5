import { useTranslation } from 'react-i18next';
import { timeText } from '../../ui/time-text.ts';
import { useWhen } from '../../ui/use-when.ts';
import { distanceTo } from './offer-distance.ts';
import type { Offer } from './my-offers.ts';
import { positionsOpenTo } from './offer-needs.ts';
import { useMyDiary } from './use-my-offers.ts';

export interface OfferWords {
  /** The position this person would get, else the first of the job. */
  readonly position: string;
  readonly when: string;
  readonly area: string;
  readonly distance: string | undefined;
  readonly replyBy: string;
  /** Everything that matters in one breath. */
  readonly sentence: string;
}

/** The words of an offer, the same on the card, on the page and for a screen reader. */
export function useOfferWords(offer: Offer): OfferWords {
  const { t } = useTranslation('agent-offers');
  const when = useWhen()(offer.card);
  const who = useMyDiary().data?.who;
  const { card } = offer;
  const [best] = who ? positionsOpenTo(offer, who) : [];
  const position = (best ?? card.positions[0])?.label ?? card.title;
  const way = distanceTo(card.centre, who?.home);
  const replyBy = timeText(offer.replyBy, card.tz);
  const facts = { position, area: card.area, when, replyBy };
  return {
    position,
    when,
    area: t('where.area', { area: card.area, outward: card.outward }),
    distance: way && t('where.aboutWithTime', { ...way }),
    replyBy,
    sentence: way ? t('card.sentenceNear', { ...facts, km: way.km }) : t('card.sentence', facts),
  };
}
