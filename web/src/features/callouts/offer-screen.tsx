import { Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { AnswerBar } from './answer-bar.tsx';
import type { Offer } from './my-offers.ts';
import { OfferChanged } from './offer-changed.tsx';
import { OfferFacts } from './offer-facts.tsx';
import { OfferFrame } from './offer-frame.tsx';
import { positionsOpenTo } from './offer-needs.ts';
import { OfferOutcome } from './offer-outcome.tsx';
import { isStillAsked, standingOf, type OfferStanding } from './offer-standing.ts';
import styles from './offer.module.css';
import { PositionChoice } from './position-choice.tsx';
import { useAnswerOffer, type AnswerOffer } from './use-answer-offer.ts';
import { useCardChanges } from './use-card-changes.ts';
import { useNoteOffers } from './use-note-offers.ts';
import { useMyDiary, useMyResponses } from './use-my-offers.ts';

interface OfferScreenProps {
  readonly offer: Offer;
  readonly confirmed: ReactNode;
}

/** One offer with everything needed to answer it, and what became of the answer. */
export function OfferScreen({ offer, confirmed }: OfferScreenProps) {
  const diary = useMyDiary().data;
  const response = useMyResponses().byJob.get(offer.jobId);
  const hasPlace = diary?.holds.some(({ job, kind }) => job === offer.jobId && kind === 'firm') ?? false;
  useNoteOffers([offer], 'opened');
  const standing = standingOf({ offer, response, hasPlace, now: useNow() });
  const answer = useAnswerOffer(offer, standing);
  const changes = useCardChanges(offer);
  const [chosen, setChosen] = useState<string>();
  const open = diary ? positionsOpenTo(offer, diary.who) : [];
  const position = open.find(({ id }) => id === chosen) ?? open[0];

  return (
    <OfferFrame offer={offer} asking={answer.shown.is === 'asking'}>
      <OfferChanged offer={offer} parts={changes.parts} />
      <OfferOutcome offer={offer} answer={answer} confirmed={confirmed} standsBy={diary?.who.standby ?? false} />
      <div className={styles['card']}>
        <OfferFacts offer={offer} positionId={position?.id} diary={diary} />
      </div>
      <AnswerPart {...{ offer, standing, answer, held: changes.held, positionId: chosen && position?.id }}>
        <PositionChoice positions={open} chosen={position?.id} onChoose={setChosen} />
      </AnswerPart>
    </OfferFrame>
  );
}

interface AnswerPartProps {
  readonly offer: Offer;
  readonly standing: OfferStanding;
  readonly answer: AnswerOffer;
  readonly held: boolean;
  readonly positionId: string | undefined;
  readonly children: ReactNode;
}

/** Yes and no while they can be given; after a no, yes alone. */
function AnswerPart({ offer, standing, answer, held, positionId, children }: AnswerPartProps) {
  const { t } = useTranslation('agent-offers');
  const now = useNow();
  const { shown, accept, decline } = answer;
  const isAfterAll = shown.is === 'closed' && (shown.as === 'declined' || shown.as === 'given-back');
  if (shown.is !== 'asking' && !(isAfterAll && isStillAsked(offer, now))) return null;
  const askedAgain = standing === 'asked-again';
  const applies = offer.card.fill === 'approve';
  const yes = applies ? t('answer.apply') : t('answer.accept');
  const label = askedAgain ? t('answer.acceptPlace') : yes;
  return (
    <>
      {askedAgain && <Text inherit>{t('answer.askedAgain')}</Text>}
      {applies && <Text inherit>{t('answer.applyHint')}</Text>}
      {children}
      <AnswerBar
        acceptLabel={isAfterAll ? t('answer.acceptAfterAll') : label}
        held={held}
        onAccept={() => accept(positionId)}
        onDecline={isAfterAll ? undefined : decline}
      />
    </>
  );
}
