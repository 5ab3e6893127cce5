import type { LocalSuite } from '@muster/domain/local-suite';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getAuth, type Auth } from 'firebase-admin/auth';
import { join } from 'node:path';
import * as z from 'zod';
import { openStore } from '../../functions/src/platform/db.ts';
import type { Store } from '../../functions/src/platform/store.ts';
import { emulatorAddresses } from '../../scripts/suite/environment.ts';
import { ROOT } from '../../scripts/suite/folders.ts';
import { startHost } from '../../scripts/suite/start-host.ts';
import { startTestSuite } from '../../scripts/suite/test-suite.ts';

const PROJECT = 'demo-bench-http';
const PASSWORD = 'muster-demo';
const AT_ONCE = 40;
const SignedIn = z.object({ idToken: z.string() });

interface SignedInSuite {
  readonly suite: LocalSuite;
  readonly projectId: string;
  readonly store: Store;
  readonly tokens: ReadonlyMap<string, string>;
}

export interface HostSuite extends Pick<SignedInSuite, 'store' | 'tokens'> {
  /** The callables of the one process, as phones call them. */
  call(name: string, data: unknown, token: string): Promise<unknown>;
}

export async function post(url: string, body: unknown, token: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
}

async function signUp(auth: Auth, authHost: string, uid: string): Promise<string> {
  const email = `${uid}@muster.test`;
  await auth.createUser({ uid, email, password: PASSWORD });
  await auth.setCustomUserClaims(uid, { role: 'agent', v: 1 });
  const url = `http://${authHost}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=local`;
  const asked = { email, password: PASSWORD, returnSecureToken: true, targetProjectId: PROJECT };
  return SignedIn.parse(await post(url, asked, 'owner')).idToken;
}

async function signUpAll(auth: Auth, authHost: string, uids: readonly string[]): Promise<Map<string, string>> {
  const tokens = new Map<string, string>();
  for (let at = 0; at < uids.length; at += AT_ONCE) {
    const signed = uids.slice(at, at + AT_ONCE).map(async (uid) => tokens.set(uid, await signUp(auth, authHost, uid)));
    await Promise.all(signed);
  }
  return tokens;
}

/** Runs the work beside emulators at which these people are signed in. */
export async function withSignedIn<T>(
  uids: readonly string[],
  say: (text: string) => void,
  work: (signedIn: SignedInSuite) => Promise<T>,
): Promise<T> {
  const { suite, stop } = await startTestSuite({ needsBrowser: false });
  Object.assign(process.env, emulatorAddresses(suite, PROJECT));
  const app = initializeApp({ projectId: PROJECT }, PROJECT);
  try {
    const store = openStore({ projectId: PROJECT });
    say(`signing up ${uids.length} people`);
    const tokens = await signUpAll(getAuth(app), `127.0.0.1:${suite.auth}`, uids);
    try {
      return await work({ suite, projectId: PROJECT, store, tokens });
    } finally {
      await store.close();
    }
  } finally {
    await deleteApp(app);
    await stop();
  }
}

/** Runs the work beside one process that verifies tokens and serves our callables and the baselines. */
export function withHost<T>(
  uids: readonly string[],
  say: (text: string) => void,
  work: (host: HostSuite) => Promise<T>,
): Promise<T> {
  return withSignedIn(uids, say, async ({ suite, projectId, store, tokens }) => {
    const bundle = join(ROOT, 'tests/bench/host-functions.ts');
    const host = await startHost({ suite, projectId, port: 0, bundle });
    const call = (name: string, data: unknown, token: string) => post(`${host.url}/${name}`, { data }, token);
    try {
      return await work({ store, call, tokens });
    } finally {
      await host.stop();
    }
  });
}
