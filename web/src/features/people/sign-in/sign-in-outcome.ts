import { isRecord } from '../../../firebase/is-record.ts';

/** What came of a try to sign in; each has its own text. */
export type SignInProblem = 'wrong' | 'wait' | 'suspended' | 'firstNeedsNetwork' | 'unreachable';

const PROBLEM_BY_CODE: Readonly<Record<string, SignInProblem>> = {
  'auth/invalid-credential': 'wrong',
  'auth/invalid-email': 'wrong',
  'auth/user-not-found': 'wrong',
  'auth/wrong-password': 'wrong',
  'auth/missing-password': 'wrong',
  'auth/user-disabled': 'suspended',
  'auth/too-many-requests': 'wait',
  'auth/network-request-failed': 'unreachable',
};

/** Undefined for an error that nobody foresaw. */
export function problemOf(error: unknown): SignInProblem | undefined {
  const code = isRecord(error) ? error['code'] : undefined;
  return typeof code === 'string' ? PROBLEM_BY_CODE[code] : undefined;
}
