import type { LocalSuite } from '@muster/domain/local-suite';
import { REGION } from '@muster/domain/region';
import { join } from 'node:path';
import * as z from 'zod';
import { build } from '../../scripts/build.ts';
import { SAMPLE_PASSWORD } from '../../scripts/sample-data/accounts.ts';
import { seedSampleData } from '../../scripts/sample-data/seed.ts';
import { ROOT } from '../../scripts/suite/folders.ts';
import { startHost } from '../../scripts/suite/start-host.ts';
import { startTestSuite } from '../../scripts/suite/test-suite.ts';

const SignedIn = z.object({ idToken: z.string(), localId: z.string() });
const Answered = z.object({ result: z.unknown() });

export interface Account {
  readonly uid: string;
  readonly email: string;
  readonly token: string;
}

export interface BrowserSuite {
  readonly suite: LocalSuite;
  /** Where the baselines' callables are served. */
  readonly baselinePort: number;
  signIn(email: string): Promise<Account>;
  /** A callable of ours, as the web calls it. Throws what was refused. */
  call(name: string, data: unknown, account: Account): Promise<unknown>;
}

async function post(url: string, body: unknown, token: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}

async function signIn(suite: LocalSuite, email: string): Promise<Account> {
  const url = `http://127.0.0.1:${suite.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=local`;
  const asked = { email, password: SAMPLE_PASSWORD, returnSecureToken: true };
  const { idToken, localId } = SignedIn.parse(await post(url, asked, 'owner'));
  return { uid: localId, email, token: idToken };
}

/** Runs the work beside everything that `npm start` starts, with the sample data. */
export async function withBrowserSuite<T>(
  say: (text: string) => void,
  work: (running: BrowserSuite) => Promise<T>,
): Promise<T> {
  say('building');
  await Promise.all([build('functions'), build('web')]);
  const { suite, stop } = await startTestSuite({ needsBrowser: true });
  try {
    await seedSampleData(suite, say);
    const bundle = join(ROOT, 'tests/bench/host-functions.ts');
    const host = await startHost({ suite, projectId: suite.projectId, port: 0, bundle });
    const ours = `http://127.0.0.1:${suite.host}/${suite.projectId}/${REGION}`;
    const running: BrowserSuite = {
      suite,
      baselinePort: Number(new URL(host.url).port),
      signIn: (email) => signIn(suite, email),
      call: async (name, data, { token }) => Answered.parse(await post(`${ours}/${name}`, { data }, token)).result,
    };
    try {
      return await work(running);
    } finally {
      await host.stop();
    }
  } finally {
    await stop();
  }
}
