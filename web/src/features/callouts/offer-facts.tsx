import type { Diary } from '@muster/domain/availability/diary';
import { useTranslation } from 'react-i18next';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import type { Offer } from './my-offers.ts';
import { OfferFitLine } from './offer-fit-line.tsx';
import { OfferNeedsList } from './offer-needs-list.tsx';
import { OfferPlaces } from './offer-places.tsx';
import { useOfferWords } from './use-offer-words.ts';
import { dotted } from '../../ui/listed.ts';

interface OfferFactsProps {
  readonly offer: Offer;
  readonly positionId: string | undefined;
  readonly diary: Diary | undefined;
}

/** All that may be known before having a place: no street, no contact, no names. */
export function OfferFacts({ offer, positionId, diary }: OfferFactsProps) {
  const { t } = useTranslation('agent-offers');
  const words = useOfferWords(offer);
  const { card } = offer;
  const position = card.positions.find(({ id }) => id === positionId) ?? card.positions[0];

  const facts: Fact[] = [
    { label: t('facts.when'), value: words.when },
    { label: t('facts.where'), value: <Where area={words.area} distance={words.distance} /> },
    { label: t('facts.places'), value: <OfferPlaces offer={offer} /> },
  ];
  if (diary && position)
    facts.push({
      label: t('facts.needs'),
      value: <OfferNeedsList offer={offer} position={position} who={diary.who} />,
    });
  if (card.dress !== undefined) facts.push({ label: t('facts.wear'), value: card.dress });
  if (card.lead !== undefined) facts.push({ label: t('facts.lead'), value: card.lead });
  if (diary) facts.push({ label: t('facts.fits'), value: <OfferFitLine offer={offer} diary={diary} /> });
  return <FactList facts={facts} beside />;
}

function Where({ area, distance }: { readonly area: string; readonly distance: string | undefined }) {
  const { t } = useTranslation('agent-offers');
  return (
    <>
      {dotted(area, distance)}
      <br />
      <small>{t('where.exact')}</small>
    </>
  );
}
