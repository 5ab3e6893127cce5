import { acceptOffer, declineOffer } from '@muster/domain/callouts/callouts.contracts';
import type { DeclineReason } from '@muster/domain/callouts/wave';
import { useCallback, useState } from 'react';
import { newKey } from '../../firebase/new-key.ts';
import type { KeptCommand } from '../../firebase/outbox/kept-command.ts';
import { dismiss, keep, sendKept } from '../../firebase/outbox/outbox.ts';
import { useAnswer, useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { useOnline } from '../../ui/use-online.ts';
import type { Offer } from './my-offers.ts';
import { usePace } from './use-pace.ts';
import { answerShown, type AnswerShown, type KeptAnswer } from './offer-answer.ts';
import type { OfferStanding } from './offer-standing.ts';

export interface AnswerOffer {
  readonly shown: AnswerShown;
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
  const answered = useAnswer(about, acceptOffer.output);
  const [mine, setMine] = useState<string>();
  const online = useOnline();
  const said = answered && answered.key === mine ? answered.said : undefined;

  const give = useCallback(
    async (how: (key: string) => Promise<void>) => {
      if (kept) await dismiss(kept.key);
      const key = newKey();
      setMine(key);
      await how(key);
    },
    [kept],
  );

  const args = { title: offer.card.title };
  const accept = (positionId?: string) => {
    const { jobId, page, rev } = offer;
    const again = standing === 'declined' || standing === 'given-back';
    void give((key) => {
      const input = { jobId, page, rev, key, ...(positionId && { positionId }), ...(again && { again }) };
      return keep({ contract: acceptOffer, input, key, about, label: { key: 'outbox.accept', args } });
    });
  };
  const decline = (reason: DeclineReason) => {
    const { jobId, page } = offer;
    void give((key) => {
      const label = { key: 'outbox.decline', args };
      return keep({ contract: declineOffer, input: { jobId, page, reason, key }, key, about, label });
    });
  };

  return {
    shown: answerShown({ standing, kept, said, online, pace: usePace(online ? kept?.key : undefined) }),
    accept,
    decline,
    takeBack: () => {
      setMine(undefined);
      if (kept) void dismiss(kept.key);
    },
    tryNow: () => void sendKept(),
  };
}

function lastAnswer(entries: readonly KeptCommand[]): KeptAnswer | undefined {
  const entry = entries.at(-1);
  if (!entry) return undefined;
  const { key, name, state, refusal, keptAt } = entry;
  return { key, gives: name === declineOffer.name ? 'no' : 'yes', state, refusal, keptAt };
}
