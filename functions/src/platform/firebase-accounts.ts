import { getAuth, type Auth } from 'firebase-admin/auth';
import type { Accounts, NewAccount } from './accounts.ts';
import { firebaseApp } from './firebase-app.ts';

const UNKNOWN_ADDRESS: readonly unknown[] = ['auth/user-not-found', 'auth/email-not-found'];

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

async function create(auth: Auth, { uid, email, password, name }: NewAccount): Promise<'created' | 'email-taken'> {
  try {
    await auth.createUser({ uid, email, password, displayName: name });
    return 'created';
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'auth/uid-already-exists' && code !== 'auth/email-already-exists') throw error;
  }
  const owner = await ownerOf(auth, email);
  if (owner !== undefined && owner !== uid) return 'email-taken';
  await auth.updateUser(uid, { email, password, displayName: name });
  return 'created';
}

async function ownerOf(auth: Auth, email: string): Promise<string | undefined> {
  try {
    return (await auth.getUserByEmail(email)).uid;
  } catch (error) {
    if (UNKNOWN_ADDRESS.includes(codeOf(error))) return undefined;
    throw error;
  }
}

async function remove(auth: Auth, uid: string): Promise<void> {
  try {
    await auth.deleteUser(uid);
  } catch (error) {
    if (!UNKNOWN_ADDRESS.includes(codeOf(error))) throw error;
  }
}

async function isConfirmed(auth: Auth, uid: string): Promise<boolean> {
  try {
    return (await auth.getUser(uid)).emailVerified;
  } catch (error) {
    if (UNKNOWN_ADDRESS.includes(codeOf(error))) return false;
    throw error;
  }
}

/** Firebase Auth. The emulator is found by its usual variable. */
export function firebaseAccounts(projectId?: string): Accounts {
  const auth = () => getAuth(firebaseApp(projectId));
  return {
    create: (account) => create(auth(), account),
    setClaims: (uid, claims) => auth().setCustomUserClaims(uid, claims),
    setPassword: async (uid, password) => {
      await auth().updateUser(uid, { password });
    },
    endSessions: (uid) => auth().revokeRefreshTokens(uid),
    passwordResetLink: async (email) => {
      const owner = await ownerOf(auth(), email);
      return owner === undefined ? undefined : auth().generatePasswordResetLink(email);
    },
    isConfirmed: (uid) => isConfirmed(auth(), uid),
    remove: (uid) => remove(auth(), uid),
    customToken: (uid) => auth().createCustomToken(uid),
  };
}
