import type { DeclineReason } from '@muster/domain/callouts/wave';

/** What the desk writes down of a call, as far as it is typed. */
export interface SaidByPhone {
  readonly uid?: string | undefined;
  readonly answer?: 'yes' | 'no' | undefined;
  readonly positionId?: string | undefined;
  readonly because: DeclineReason;
  readonly why: string;
  readonly restWhy: string;
}

export const NOTHING_SAID: SaidByPhone = { because: 'other', why: '', restWhy: '' };

export function isWhole({ uid, answer, why }: SaidByPhone): boolean {
  return uid !== undefined && answer !== undefined && why.trim() !== '';
}
