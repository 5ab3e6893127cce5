import type { Diary } from '@muster/domain/availability/diary';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './offer.module.css';
import { OfferFitLine } from './offer-fit-line.tsx';
import { OfferNeedsList } from './offer-needs-list.tsx';
import { OfferPlaces } from './offer-places.tsx';
import type { Offer } from './my-offers.ts';
import { useOfferWords } from './use-offer-words.ts';

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
  return (
    <dl className={styles['facts']}>
      <Fact name={t('facts.when')}>{words.when}</Fact>
      <Fact name={t('facts.where')}>
        {words.area}
        {words.distance !== undefined && ` · ${words.distance}`}
        <br />
        <small>{t('where.exact')}</small>
      </Fact>
      <Fact name={t('facts.places')}>
        <OfferPlaces offer={offer} />
      </Fact>
      {position && diary && (
        <Fact name={t('facts.needs')}>
          <OfferNeedsList offer={offer} position={position} who={diary.who} />
        </Fact>
      )}
      {card.dress !== undefined && <Fact name={t('facts.wear')}>{card.dress}</Fact>}
      {card.lead !== undefined && <Fact name={t('facts.lead')}>{card.lead}</Fact>}
      {diary && (
        <Fact name={t('facts.fits')}>
          <OfferFitLine offer={offer} diary={diary} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}
