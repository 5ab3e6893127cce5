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

export const auth = initializeAuth(app, {
  persistence: [indexedDBLocalPersistence, browserLocalPersistence, browserSessionPersistence],
});

if (suite) connectAuthEmulator(auth, `http://127.0.0.1:${suite.auth}`, { disableWarnings: true });

export async function signIn(email: string, password: string, stay: boolean): Promise<void> {
  await setPersistence(auth, stay ? indexedDBLocalPersistence : browserSessionPersistence);
  await signInWithEmailAndPassword(auth, email, password);
}

/** Emulators only: opens a tab as another person, without touching the other tabs. */
export async function signInByToken(token: string): Promise<void> {
  await setPersistence(auth, browserSessionPersistence);
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
