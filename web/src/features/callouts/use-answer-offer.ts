import { acceptOffer, declineOffer } from '@muster/domain/callouts/callouts.contracts';
import type { DeclineReason } from '@muster/domain/callouts/wave';
import { useState } from 'react';
import * as z from 'zod';
import { serverNow } from '../../firebase/clock.ts';
import { newKey } from '../../firebase/new-key.ts';
import type { KeptCommand } from '../../firebase/outbox/kept-command.ts';
import { dismiss, keep, sendKept } from '../../firebase/outbox/outbox.ts';
import { useAnswer, useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { useOnline } from '../../ui/use-online.ts';
import type { Offer } from './my-offers.ts';
import { usePace } from './use-pace.ts';
import { answerShown, isReached, type AnswerShown, type KeptAnswer } from './offer-answer.ts';
import type { OfferStanding } from './offer-standing.ts';

/** A no is answered with nothing. */
const Said = z.union([acceptOffer.output, declineOffer.output]);

export interface AnswerOffer {
  readonly shown: AnswerShown;
  /** When the yes of this visit was given. */
  readonly saidAt: Date | undefined;
  readonly accept: (positionId?: string) => void;
  readonly decline: (reason: DeclineReason) => void;
  /** Takes back what was not answered yet, or puts a refusal away. */
  readonly takeBack: () => void;
  readonly tryNow: () => void;
}

/**
 * Answers one offer through the outbox, so that a yes is never lost and never counts twice. The outcome
 * lives here and not in the list of offers: the last acceptance closes the page before its answer arrives.
 */
export function useAnswerOffer(offer: Offer, standing: OfferStanding): AnswerOffer {
  const about = `offer:${offer.jobId}`;
  const kept = lastAnswer(useOutbox(about));
  const { said, given, begin, forget } = useSaid(about, standing);
  const online = useOnline();

  async function give(send: (key: string) => Promise<void>) {
    if (kept) await dismiss(kept.key);
    const key = newKey();
    begin(key);
    await send(key);
  }

  const args = { title: offer.card.title };
  const accept = (positionId?: string) => {
    const { jobId, page, rev } = offer;
    const again = standing === 'declined' || standing === 'given-back';
    give((key) => {
      const input = { jobId, page, rev, key, ...(positionId && { positionId }), ...(again && { again }) };
      return keep({ contract: acceptOffer, input, key, about, label: { key: 'outbox.accept', args } });
    }).catch(reportError);
  };
  const decline = (reason: DeclineReason) => {
    const { jobId, page } = offer;
    give((key) => {
      const label = { key: 'outbox.decline', args };
      return keep({ contract: declineOffer, input: { jobId, page, reason, key }, key, about, label });
    }).catch(reportError);
  };

  return {
    shown: answerShown({ standing, kept, said, online, pace: usePace(online ? kept?.key : undefined) }),
    saidAt: said && given,
    accept,
    decline,
    takeBack: () => {
      forget();
      if (kept) void dismiss(kept.key);
    },
    tryNow: () => void sendKept(),
  };
}

/** What was said to the answer given in this visit, and whether the live documents have caught up with it. */
function useSaid(about: string, standing: OfferStanding) {
  const answered = useAnswer(about, Said);
  const [mine, setMine] = useState<{ readonly key: string; readonly at: Date; readonly isLive: boolean }>();
  const said = answered && answered.key === mine?.key ? { answer: 'declined' as const, ...answered.said } : undefined;
  if (said && mine && !mine.isLive && isReached(said, standing)) setMine({ ...mine, isLive: true });
  return {
    said: said && { ...said, isLive: mine?.isLive ?? false },
    given: mine?.at,
    begin: (key: string) => setMine({ key, at: serverNow(), isLive: false }),
    forget: () => setMine(undefined),
  };
}

function lastAnswer(entries: readonly KeptCommand[]): KeptAnswer | undefined {
  const entry = entries.at(-1);
  if (!entry) return undefined;
  const { key, name, state, refusal, keptAt } = entry;
  return { key, gives: name === declineOffer.name ? 'no' : 'yes', state, refusal, keptAt };
}
