import type { RefusalArgs, Refused } from '@muster/domain/decision';
import type { Refusal } from '@muster/domain/refusal';
import type { FunctionsErrorCode } from 'firebase-functions/v2/https';
import type * as z from 'zod';
import { errorFields, logError } from './log.ts';

/** How each refusal travels. A new refusal without a code does not compile. */
const CODE_BY_REFUSAL: Record<Refusal, FunctionsErrorCode> = {
  'account-not-active': 'permission-denied',
  forbidden: 'permission-denied',
  'not-found': 'not-found',
  stale: 'aborted',
  busy: 'aborted',
  rate: 'resource-exhausted',
  'start-in-past': 'failed-precondition',
  'bad-window': 'invalid-argument',
  'bad-need': 'invalid-argument',
  'unknown-skill': 'invalid-argument',
  'unknown-person': 'invalid-argument',
  'place-unknown': 'invalid-argument',
  'nobody-on-job': 'failed-precondition',
  'nobody-named': 'failed-precondition',
  'already-published': 'failed-precondition',
  'not-published': 'failed-precondition',
  'need-below-crew': 'failed-precondition',
  'already-over': 'failed-precondition',
  'nobody-on-site': 'failed-precondition',
  'has-history': 'failed-precondition',
  'not-offered': 'failed-precondition',
  'offer-withdrawn': 'failed-precondition',
  'offer-expired': 'failed-precondition',
  'stale-offer': 'failed-precondition',
  'position-not-fitting': 'failed-precondition',
  clash: 'failed-precondition',
  'cert-expires': 'failed-precondition',
  'rest-short': 'failed-precondition',
  'week-cap': 'failed-precondition',
  'already-offered': 'failed-precondition',
  away: 'failed-precondition',
  'avoid-list': 'failed-precondition',
  'team-empty': 'failed-precondition',
  'nothing-to-take': 'failed-precondition',
  'nobody-fits': 'failed-precondition',
  'not-applied': 'failed-precondition',
  'applied-before-change': 'failed-precondition',
  full: 'failed-precondition',
  'use-withdraw': 'failed-precondition',
  'not-in-crew': 'failed-precondition',
  'not-on-standby': 'failed-precondition',
  'too-early': 'failed-precondition',
  'too-late': 'failed-precondition',
  'too-late-to-withdraw': 'failed-precondition',
  'email-taken': 'already-exists',
  'bad-phone': 'invalid-argument',
  'unknown-time-zone': 'invalid-argument',
  'last-admin': 'failed-precondition',
  'past-date': 'failed-precondition',
  'too-far': 'failed-precondition',
  'bad-segments': 'invalid-argument',
  'sandbox-only': 'failed-precondition',
  'no-dates': 'invalid-argument',
  'too-many-dates': 'invalid-argument',
  'not-checked': 'failed-precondition',
  'bad-setting': 'invalid-argument',
  'bad-outcode': 'invalid-argument',
  'zone-overlap': 'failed-precondition',
  'both-lists': 'failed-precondition',
  'out-of-scope': 'permission-denied',
  'scope-too-wide': 'invalid-argument',
  'not-staff': 'failed-precondition',
  'registration-closed': 'failed-precondition',
  'address-not-confirmed': 'failed-precondition',
  'already-joined': 'failed-precondition',
  'nothing-to-resend': 'failed-precondition',
  'not-climbing': 'failed-precondition',
  'hourly-limit': 'resource-exhausted',
  asleep: 'failed-precondition',
  'switched-off': 'failed-precondition',
  'no-address': 'failed-precondition',
  'sending-stopped': 'failed-precondition',
};

export interface BadField {
  readonly field: string;
  readonly message: string;
}

export interface ErrorDetails {
  readonly reason?: Refusal;
  readonly args?: RefusalArgs;
  readonly fields?: readonly BadField[];
  /** Of the log line, so that somebody who met it can be helped. */
  readonly id?: string;
}

/** What a caller hears instead of a result. The message is a word; people are shown the translated reason. */
export interface SaidError {
  readonly code: FunctionsErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

export function refusalError({ refused, args }: Refused): SaidError {
  return { code: CODE_BY_REFUSAL[refused], message: refused, details: { reason: refused, ...(args && { args }) } };
}

export const NOT_SIGNED_IN: SaidError = { code: 'unauthenticated', message: 'unauthenticated', details: {} };

export function badFields(fields: readonly BadField[]): SaidError {
  return { code: 'invalid-argument', message: 'invalid-argument', details: { fields } };
}

/** Names fields and what is wrong with them; never repeats what was sent. */
export function inputError(error: z.ZodError): SaidError {
  return badFields(
    error.issues.flatMap((issue) => {
      const at = issue.path.map(String);
      if (issue.code !== 'unrecognized_keys') return [{ field: at.join('.'), message: issue.message }];
      return issue.keys.map((key) => ({ field: [...at, key].join('.'), message: 'is not known' }));
    }),
  );
}

const UNAVAILABLE_CODES: readonly unknown[] = [4, 8, 13, 14];

/** A bug or an outage: told by an id under which the log knows more. */
export function unexpectedError(error: unknown, callable: string): SaidError {
  const id = crypto.randomUUID();
  logError('callable failed', { id, callable, ...errorFields(error) });
  const isOutage = error instanceof Error && 'code' in error && UNAVAILABLE_CODES.includes(error.code);
  const code = isOutage ? 'unavailable' : 'internal';
  return { code, message: code, details: { id } };
}
