import { Person } from '@muster/domain/people/person';
import { noteSignIn } from '@muster/domain/people/people.contracts';
import { paths } from '@muster/domain/paths';
import { signOut } from 'firebase/auth';
import { useState } from 'react';
import { auth, signIn } from '../../../firebase/auth.ts';
import { call } from '../../../firebase/functions.ts';
import { currentSession, type Session } from '../../../firebase/session.ts';
import { eraseFormerPerson } from '../../../firebase/sign-out.ts';
import { forgetTries, noteWrongTry, readTries } from './kept-tries.ts';
import { problemOf, type SignInProblem } from './sign-in-outcome.ts';

interface Entered {
  readonly email: string;
  readonly password: string;
  readonly stay: boolean;
}

/** One try after the other. `onDone` is told who came in, and whether the page must be loaded anew. */
export function useSignIn(onDone: (session: Session, anew: boolean) => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | undefined>();
  const [tries, setTries] = useState(readTries);

  async function send(entered: Entered): Promise<void> {
    if (tries.untilMs > Date.now()) return setProblem('wait');
    setBusy(true);
    setProblem(undefined);
    const outcome = await tryToSignIn(entered);
    if (outcome === 'wrong') setTries(noteWrongTry());
    setBusy(false);
    if (typeof outcome === 'string') return setProblem(outcome);
    forgetTries();
    onDone(outcome, await eraseFormerPerson(outcome.uid));
  }

  return { busy, problem, tries, send };
}

async function tryToSignIn({ email, password, stay }: Entered): Promise<Session | SignInProblem> {
  if (!navigator.onLine) return 'firstNeedsNetwork';
  try {
    await signIn(email.trim(), password, stay);
    const session = await currentSession();
    if (!session) return 'unreachable';
    // Whoever waits for approval has a page that says so.
    const problem = session.role ? undefined : await whyWithoutRole(session.uid);
    tell(email, problem);
    if (problem) await signOut(auth);
    return problem ?? session;
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) reportError(error);
    tell(email, problem ?? 'unreachable');
    return problem ?? 'unreachable';
  }
}

/** The person's own record says why there is no role: told only after the right password. */
async function whyWithoutRole(uid: string): Promise<SignInProblem | undefined> {
  const { readDocument } = await import('../../../firebase/read-document.ts');
  const person = await readDocument(paths.person(uid), Person);
  return person?.state === 'pending' ? undefined : 'suspended';
}

const WHY = {
  wrong: 'password',
  wait: 'throttled',
  suspended: 'suspended',
  firstNeedsNetwork: 'network',
  unreachable: 'network',
} as const;

/** Each try is told to the office; that it cannot be told stops nobody. */
function tell(email: string, problem: SignInProblem | undefined): void {
  const why = problem ? { why: WHY[problem] } : {};
  const told = { email: email.trim(), ok: !problem, ...why, browser: navigator.userAgent.slice(0, 300) };
  call(noteSignIn, told).catch(() => {});
}
