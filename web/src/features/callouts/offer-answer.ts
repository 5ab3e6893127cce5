import type { RefusalArgs } from '@muster/domain/decision';
import type { Refusal } from '@muster/domain/refusal';
import type { OfferStanding } from './offer-standing.ts';

/** What the server said to the last yes or no of this visit. */
export interface AnswerSaid {
  readonly answer: 'accepted' | 'standby' | 'full' | 'declined';
  readonly rank?: number | undefined;
  /** The live documents have shown it as well: from then on they alone count. */
  readonly isLive: boolean;
}

/** A yes or no that is kept on this device until the server has answered it. */
export interface KeptAnswer {
  readonly key: string;
  readonly gives: 'yes' | 'no';
  readonly state: 'waiting' | 'sending' | 'refused';
  readonly refusal?: { readonly reason: Refusal; readonly args: RefusalArgs } | undefined;
  readonly keptAt: Date;
}

/** What the answer area of an offer shows. Only `confirmed` and `standby` mean that the server said so. */
export type AnswerShown =
  | { readonly is: 'asking' }
  | { readonly is: 'offline'; readonly gives: 'yes' | 'no'; readonly key: string; readonly savedAt: Date }
  | { readonly is: 'on-its-way'; readonly gives: 'yes' | 'no'; readonly key: string; readonly pace: Pace }
  | { readonly is: 'refused'; readonly key: string; readonly reason: Refusal | undefined; readonly args: RefusalArgs }
  | { readonly is: 'confirmed' }
  | { readonly is: 'standby'; readonly rank: number | undefined }
  | { readonly is: 'full' }
  | { readonly is: 'closed'; readonly as: 'declined' | 'given-back' | 'cancelled' | 'expired' };

/** For how long nothing came back since it could go out. */
export type Pace = 'sending' | 'slow' | 'not-yet';

export interface AnswerFacts {
  readonly standing: OfferStanding;
  readonly kept: KeptAnswer | undefined;
  readonly said: AnswerSaid | undefined;
  readonly online: boolean;
  readonly pace: Pace;
}

/** What the server has settled stands above what is still on its way. */
export function answerShown({ standing, kept, said, online, pace }: AnswerFacts): AnswerShown {
  if (standing === 'confirmed') return { is: 'confirmed' };
  if (kept) return keptShown(kept, online, pace);
  if (said && !said.isLive) return saidShown(said);
  if (standing === 'standby') return { is: 'standby', rank: said?.rank };
  if (standing === 'full') return { is: 'full' };
  if (standing === 'waiting' || standing === 'asked-again') return { is: 'asking' };
  return { is: 'closed', as: standing };
}

/** Whether the live documents show what was said. */
export function isReached({ answer }: Pick<AnswerSaid, 'answer'>, standing: OfferStanding): boolean {
  return standing === (answer === 'accepted' ? 'confirmed' : answer);
}

function saidShown({ answer, rank }: AnswerSaid): AnswerShown {
  if (answer === 'accepted') return { is: 'confirmed' };
  if (answer === 'standby') return { is: 'standby', rank };
  return answer === 'full' ? { is: 'full' } : { is: 'closed', as: 'declined' };
}

function keptShown({ key, gives, state, refusal, keptAt }: KeptAnswer, online: boolean, pace: Pace): AnswerShown {
  if (state === 'refused') return { is: 'refused', key, reason: refusal?.reason, args: refusal?.args ?? {} };
  if (!online) return { is: 'offline', gives, key, savedAt: keptAt };
  return { is: 'on-its-way', gives, key, pace };
}
