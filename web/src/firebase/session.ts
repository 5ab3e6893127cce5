import { ROLES, type Role } from '@muster/domain/people/roles';
import { onIdTokenChanged, type User } from 'firebase/auth';
import { auth } from './auth.ts';
import { externalStore, useExternal } from './external-store.ts';
import { isRecord } from './is-record.ts';
import { recall, remember } from './remembered.ts';

/** Who is signed in on this device. `role` is missing for pending and suspended accounts. */
export interface Session {
  readonly uid: string;
  readonly email: string;
  readonly role?: Role;
  readonly zoneId?: string;
  /** Of the claims in the token; the person's own record may be ahead. */
  readonly claimsVersion: number;
}

/** `undefined` until the first answer of the sign-in service, `null` when nobody is signed in. */
const session = externalStore<Session | null | undefined>(undefined);

/** Set when the session ended from outside: a reset password, a suspension, "sign out everywhere". */
const endedAt = externalStore<Date | undefined>(undefined);

export function useSession(): Session | null | undefined {
  return useExternal(session);
}

/** For screens that are only shown to people who are signed in; stays through the end of a session. */
export function useSignedIn(): Session {
  const known = useSession();
  if (!known) throw new Error('This screen needs a signed-in person.');
  return known;
}

export function useSessionEnd(): Date | undefined {
  return useExternal(endedAt);
}

export const subscribeToSession = session.subscribe;

/** Works without a network: then the role is the one of the last time. */
export async function currentSession(): Promise<Session | null> {
  await auth.authStateReady();
  if (auth.currentUser === null) return null;
  const known = session.get();
  return known?.uid === auth.currentUser.uid ? known : readSession(auth.currentUser);
}

/** Asks for a new token, so that a changed role arrives now and not within the hour. */
export async function refreshSession(): Promise<void> {
  await auth.currentUser?.getIdToken(true);
}

onIdTokenChanged(auth, (user) => {
  renewSession(user).catch(reportError);
});

async function renewSession(user: User | null): Promise<void> {
  const known = session.get();
  if (user === null) {
    if (known) endedAt.set(new Date());
    else session.set(null);
    return;
  }
  const next = await readSession(user);
  endedAt.set(undefined);
  if (JSON.stringify(known) !== JSON.stringify(next)) session.set(next);
}

async function readSession(user: User): Promise<Session> {
  const { role: claimedRole, z: zoneId, v: version } = await claimsOf(user);
  const role = ROLES.find((name) => name === claimedRole);
  remember('session', JSON.stringify({ uid: user.uid, role, z: zoneId, v: version }));
  return {
    uid: user.uid,
    email: user.email ?? '',
    ...(role && { role }),
    ...(typeof zoneId === 'string' && { zoneId }),
    claimsVersion: typeof version === 'number' ? version : 0,
  };
}

async function claimsOf(user: User): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await user.getIdTokenResult()).claims;
  } catch {
    const kept: unknown = JSON.parse(recall('session') ?? '{}');
    return isRecord(kept) && kept['uid'] === user.uid ? kept : {};
  }
}
