import type { Constants } from '../constants.ts';
import type { WithdrawReason } from './wave.ts';

/** What leaving a place means at a moment: free, counted as late, or only for illness and emergencies. */
export type WithdrawTerms = 'free' | 'late' | 'emergency-only';

const EMERGENCIES: readonly WithdrawReason[] = ['ill', 'emergency'];

interface TermsFacts {
  readonly start: Date;
  readonly now: Date;
  readonly constants: Pick<Constants, 'freeCutOffMin' | 'hardCutOffMin'>;
}

export function withdrawTerms({ start, now, constants }: TermsFacts): WithdrawTerms {
  const leadMin = (start.getTime() - now.getTime()) / 60_000;
  if (leadMin > constants.freeCutOffMin) return 'free';
  return leadMin > constants.hardCutOffMin ? 'late' : 'emergency-only';
}

export function mayWithdraw(terms: WithdrawTerms, reason: WithdrawReason): boolean {
  return terms !== 'emergency-only' || EMERGENCIES.includes(reason);
}

interface UndoFacts {
  readonly acceptedAt: Date;
  readonly start: Date;
  readonly now: Date;
  readonly constants: Pick<Constants, 'undoSec'>;
}

/** The place can still be given back without a trace. */
export function canUndo({ acceptedAt, start, now, constants }: UndoFacts): boolean {
  return now < start && now.getTime() <= acceptedAt.getTime() + constants.undoSec * 1000;
}

/** Whole seconds in which the place can be given back without a trace; none once the work has begun. */
export function undoSecondsLeft({ acceptedAt, start, now, constants }: UndoFacts): number {
  if (now >= start) return 0;
  const until = Math.min(acceptedAt.getTime() + constants.undoSec * 1000, start.getTime());
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}
