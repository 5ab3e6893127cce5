import { readFile } from 'node:fs/promises';
import type { Fields } from '@muster/domain/decision';
import { fieldsOnTheWire } from './wire.ts';

/** One project on one running Firestore emulator. */
export interface Emulator {
  readonly origin: string;
  readonly projectId: string;
}

export interface Asked {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** What follows `/documents`, with its query. */
  readonly path: string;
  /** Missing: signed out. `owner` passes the rules. */
  readonly token?: string;
  readonly body?: unknown;
}

export type Verdict = 'allow' | 'deny';

const DENIED = new Set([401, 403]);

/** Whether the rules let it pass. A document that may be read but does not exist was let pass. */
export async function ask(emulator: Emulator, asked: Asked): Promise<Verdict> {
  const answer = await send(emulator, asked);
  if (DENIED.has(answer.status)) return 'deny';
  if (answer.ok || answer.status === 404) return 'allow';
  throw new Error(`${asked.method} ${asked.path}: ${answer.status} ${await answer.text()}`);
}

export async function put(emulator: Emulator, path: string, data: Fields): Promise<void> {
  await asOwner(emulator, { method: 'PATCH', path: `/${path}`, body: { fields: fieldsOnTheWire(data) } });
}

export async function remove(emulator: Emulator, path: string): Promise<void> {
  await asOwner(emulator, { method: 'DELETE', path: `/${path}` });
}

/** What the emulator warns of; nothing when the rules are clean. Throws when they are no rules at all. */
export async function loadRules({ origin, projectId }: Emulator, content: string): Promise<readonly unknown[]> {
  const answer = await fetch(`${origin}/emulator/v1/projects/${projectId}:securityRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  const said: unknown = JSON.parse(text || '{}');
  return isWithIssues(said) ? said.issues : [];
}

export async function ruleCoverage({ origin, projectId }: Emulator): Promise<unknown> {
  const answer = await fetch(`${origin}/emulator/v1/projects/${projectId}:ruleCoverage`);
  return answer.json();
}

export async function clear({ origin, projectId }: Emulator): Promise<void> {
  await fetch(`${origin}/emulator/v1/projects/${projectId}/databases/(default)/documents`, { method: 'DELETE' });
}

export async function readRules(): Promise<string> {
  return readFile(new URL('../../firestore.rules', import.meta.url), 'utf8');
}

async function asOwner(emulator: Emulator, asked: Asked): Promise<void> {
  await ask(emulator, { ...asked, token: 'owner' });
}

async function send({ origin, projectId }: Emulator, { method, path, token, body }: Asked): Promise<Response> {
  return fetch(`${origin}/v1/projects/${projectId}/databases/(default)/documents${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function isWithIssues(said: unknown): said is { issues: unknown[] } {
  return typeof said === 'object' && said !== null && 'issues' in said && Array.isArray(said.issues);
}
