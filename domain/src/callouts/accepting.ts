import type { RestRefusal, UnfitRefusal } from './guard.ts';

export interface Tap {
  readonly rev: number;
  readonly positionId?: string | undefined;
  readonly again?: boolean | undefined;
  readonly key: string;
}

export type AcceptAnswer =
  | { readonly answer: 'accepted'; readonly positionId: string }
  /** Without a rank: applied, and staff choose. */
  | { readonly answer: 'standby'; readonly positionId: string; readonly rank?: number }
  | { readonly answer: 'full' };

export type AcceptRefusal =
  | 'not-offered'
  | 'stale-offer'
  | 'offer-withdrawn'
  | 'offer-expired'
  | 'account-not-active'
  | UnfitRefusal
  | 'clash'
  | RestRefusal;
