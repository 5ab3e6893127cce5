import {
  browserLocalPersistence,
  browserSessionPersistence,
  confirmPasswordReset,
  connectAuthEmulator,
  EmailAuthProvider,
  indexedDBLocalPersistence,
  initializeAuth,
  reauthenticateWithCredential,
  setPersistence,
  signInWithCustomToken,
  signInWithEmailAndPassword,
  updatePassword,
  verifyPasswordResetCode,
} from 'firebase/auth';
import { app } from './app.ts';
import { suite } from './config.ts';
import { isOwnTab } from './own-tab.ts';

const OF_THE_DEVICE = [indexedDBLocalPersistence, browserLocalPersistence, browserSessionPersistence];

export const auth = initializeAuth(app, { persistence: isOwnTab ? browserSessionPersistence : OF_THE_DEVICE });

if (suite) connectAuthEmulator(auth, `http://127.0.0.1:${suite.auth}`, { disableWarnings: true });

export async function signIn(email: string, password: string, stay: boolean): Promise<void> {
  await setPersistence(auth, stay ? indexedDBLocalPersistence : browserSessionPersistence);
  await signInWithEmailAndPassword(auth, email, password);
}

/** Emulators only: in a tab of its own, which shares its session with no other tab. */
export async function signInByToken(token: string): Promise<void> {
  if (!isOwnTab) throw new Error('Only a tab of its own can be signed in by a token.');
  await signInWithCustomToken(auth, token);
}

/** The old password is asked again, because a session alone must not be enough to lock its owner out. */
export async function changePassword(current: string, next: string): Promise<void> {
  const user = auth.currentUser;
  if (!user?.email) throw new Error('Changing a password needs a signed-in person.');
  await reauthenticateWithCredential(user, EmailAuthProvider.credential(user.email, current));
  await updatePassword(user, next);
  await user.getIdToken(true);
}

/** Answers the address the link was made for; throws when the link is used or old. */
export function checkResetCode(code: string): Promise<string> {
  return verifyPasswordResetCode(auth, code);
}

export function setPasswordByCode(code: string, password: string): Promise<void> {
  return confirmPasswordReset(auth, code, password);
}
