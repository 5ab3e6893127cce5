import type { ReactNode } from 'react';
import { useNow } from '../../firebase/clock.ts';
import { AcceptRefused } from './accept-refused.tsx';
import { AllTaken } from './all-taken.tsx';
import { Applied } from './applied.tsx';
import type { Offer } from './my-offers.ts';
import { OfferClosed } from './offer-closed.tsx';
import { mayStandBy } from './offer-standing.ts';
import { OnItsWay } from './on-its-way.tsx';
import { OnStandby } from './on-standby.tsx';
import type { AnswerOffer } from './use-answer-offer.ts';
import { WaitsForNetwork } from './waits-for-network.tsx';

interface OfferOutcomeProps {
  readonly offer: Offer;
  readonly answer: AnswerOffer;
  /** What is shown once there is a place; it belongs to the job. */
  readonly confirmed: ReactNode;
  /** The person wants to be in reserve when a job is full. */
  readonly standsBy: boolean;
}

/** Everything an offer can have become; nothing while it is being asked. */
export function OfferOutcome({ offer, answer, confirmed, standsBy }: OfferOutcomeProps) {
  const { shown, accept, takeBack, tryNow, saidAt } = answer;
  const now = useNow();
  switch (shown.is) {
    case 'asking':
      return null;
    case 'confirmed':
      return confirmed;
    case 'offline':
      return <WaitsForNetwork gives={shown.gives} savedAt={shown.savedAt} onTakeBack={takeBack} />;
    case 'on-its-way':
      return <OnItsWay gives={shown.gives} pace={shown.pace} onTryNow={tryNow} onTakeBack={takeBack} />;
    case 'refused':
      return <AcceptRefused reason={shown.reason} args={shown.args} tz={offer.card.tz} onAgain={takeBack} />;
    case 'standby':
      return offer.card.fill === 'approve' ? <Applied offer={offer} /> : <OnStandby offer={offer} rank={shown.rank} />;
    case 'full': {
      const mayAsk = standsBy && saidAt === undefined && mayStandBy(offer, now);
      return <AllTaken offer={offer} saidAt={saidAt} onStandBy={mayAsk ? () => accept() : undefined} />;
    }
    case 'closed':
      return <OfferClosed offer={offer} as={shown.as} />;
  }
}
