import type { Contract } from '@muster/domain/contract';
import type { LocalSuite } from '@muster/domain/local-suite';
import { REGION } from '@muster/domain/region';
import { deleteApp, initializeApp, type App } from 'firebase-admin/app';
import { getAuth, type Auth } from 'firebase-admin/auth';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { inject } from 'vitest';
import * as z from 'zod';
import { emulatorAddresses } from '../../scripts/suite/environment.ts';
import { startHost } from '../../scripts/suite/start-host.ts';
import { queryRecord } from './query-record.ts';

const PASSWORD = 'muster-demo';

/** What a callable says on the wire. */
const Said = z.object({
  result: z.unknown().optional(),
  error: z.object({ status: z.string(), message: z.string(), details: z.unknown().optional() }).optional(),
});
const SignedIn = z.object({ idToken: z.string() });

export interface Answer extends z.infer<typeof Said> {
  readonly status: number;
}

/** One test file's own project on the shared emulators, with its own instances of the functions. */
export interface World {
  readonly projectId: string;
  readonly db: Firestore;
  readonly auth: Auth;
  /** Addresses of the instances; a function's name completes one. */
  readonly instances: readonly string[];
  /** Makes an account with these claims and answers a real ID token. */
  signUp(uid: string, claims: object): Promise<string>;
  /** A fresh token of an account made by `signUp`, with the claims it has now. */
  signIn(uid: string): Promise<string>;
  /** Calls as the web does. Without an instance they take turns. */
  call(name: string, data: unknown, token?: string, instance?: number): Promise<Answer>;
  /** Calls by its contract; throws what was refused. */
  ask<Input extends z.ZodType, Output extends z.ZodType>(
    contract: Contract<string, Input, Output>,
    input: z.output<Input>,
    token?: string,
  ): Promise<z.output<Output>>;
  /** Runs a schedule now, as the local clock does. Answers the HTTP status. */
  run(schedule: string, instance?: number): Promise<number>;
  close(): Promise<void>;
}

function post(url: string, body: unknown, token?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

interface Accounts {
  readonly auth: Auth;
  readonly host: string;
  readonly projectId: string;
}

async function signIn({ host, projectId }: Accounts, uid: string): Promise<string> {
  const url = `http://${host}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=local`;
  // Without the owner's word the emulator signs into the suite's own project, whatever is asked.
  const asked = {
    email: `${uid}@muster.test`,
    password: PASSWORD,
    returnSecureToken: true,
    targetProjectId: projectId,
  };
  const response = await post(url, asked, 'owner');
  return SignedIn.parse(await response.json()).idToken;
}

async function signUp(accounts: Accounts, uid: string, claims: object): Promise<string> {
  await accounts.auth.createUser({ uid, email: `${uid.toLowerCase()}@muster.test`, password: PASSWORD });
  await accounts.auth.setCustomUserClaims(uid, claims);
  return signIn(accounts, uid);
}

async function call(url: string, data: unknown, token?: string): Promise<Answer> {
  const response = await post(url, { data }, token);
  return { status: response.status, ...Said.parse(await response.json()) };
}

async function forget(firestoreHost: string, authHost: string, projectId: string): Promise<void> {
  const documents = `http://${firestoreHost}/emulator/v1/projects/${projectId}/databases/(default)/documents`;
  const accounts = `http://${authHost}/emulator/v1/projects/${projectId}/accounts`;
  const headers = { authorization: 'Bearer owner' };
  await Promise.all([documents, accounts].map((url) => fetch(url, { method: 'DELETE', headers })));
}

interface Opened {
  readonly suite: LocalSuite;
  readonly projectId: string;
  readonly instances: readonly string[];
  readonly app: App;
  readonly close: () => Promise<void>;
}

function worldOf({ suite, projectId, instances, app, close }: Opened): World {
  const auth = getAuth(app);
  const accounts = { auth, host: `127.0.0.1:${suite.auth}`, projectId };
  let turn = 0;
  const urlOf = (path: string, instance?: number) => `${instances[(instance ?? turn++) % instances.length]}/${path}`;
  return {
    projectId,
    db: getFirestore(app),
    auth,
    instances,
    signUp: (uid, claims) => signUp(accounts, uid, claims),
    signIn: (uid) => signIn(accounts, uid),
    call: (path, data, token, instance) => call(urlOf(path, instance), data, token),
    ask: async (contract, input, token) => {
      const answer = await call(urlOf(contract.name), z.encode(contract.input, input), token);
      if (answer.error) throw new Error(`${contract.name}: ${JSON.stringify(answer.error)}`);
      return contract.output.parse(answer.result);
    },
    run: async (schedule, instance) => (await post(urlOf(`${schedule}-0`, instance), {})).status,
    close,
  };
}

/** `name` is the test file's: it becomes the project's, so that parallel files never meet. */
export async function openWorld(name: string, { instances: count = 1 } = {}): Promise<World> {
  const suite = inject('suite');
  const projectId = `demo-muster-${name}`;
  const queries = queryRecord(suite, name);
  Object.assign(process.env, emulatorAddresses(suite, projectId), queries.env);
  const app = initializeApp({ projectId }, projectId);

  const hosts = await Promise.all(Array.from({ length: count }, () => startHost({ suite, projectId, port: 0 })));
  const close = async () => {
    await Promise.all(hosts.map((one) => one.stop()));
    await deleteApp(app);
    await forget(`127.0.0.1:${suite.firestore}`, `127.0.0.1:${suite.auth}`, projectId);
    await queries.refuseUndeclared();
  };
  return worldOf({ suite, projectId, instances: hosts.map(({ url }) => url), app, close });
}

/** The project the browser sees, shared by all its tests: nothing of it is cleared, so names must be fresh. */
export function visitSuite(): World {
  const suite = inject('suite');
  const { projectId } = suite;
  Object.assign(process.env, emulatorAddresses(suite, projectId));
  const app = initializeApp({ projectId }, projectId);
  const instances = [`http://127.0.0.1:${suite.host}/${projectId}/${REGION}`];
  return worldOf({ suite, projectId, instances, app, close: () => deleteApp(app) });
}
