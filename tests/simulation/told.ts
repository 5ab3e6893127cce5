import type { Call } from './calls/call.ts';

/** What a caller heard. `unavailable`: the machine died; whether it was done is not known. */
export type Heard =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'refusal'; readonly reason: string }
  | { readonly kind: 'failure'; readonly code: string }
  | { readonly kind: 'unavailable' };

/** One call from the first word to the last. `from` and `to` are counts of commits. */
export interface ToldCall {
  readonly call: Call;
  readonly cause: string;
  /** 0 for the first time, more for the same call again. */
  readonly attempt: number;
  readonly at: Date;
  /** Of the token with which it was made. */
  readonly signedInAt: Date;
  /** Nothing else was under way meanwhile. */
  readonly alone: boolean;
  readonly from: number;
  readonly to: number;
  readonly heard: Heard;
}
