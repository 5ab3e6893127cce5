import type { Firestore } from '@google-cloud/firestore';
import type { BatchResponse, Messaging, TokenMessage } from 'firebase-admin/messaging';
import { createRequire } from 'node:module';
import type { ClientHttp2Session } from 'node:http2';
import { setTimeout as wait } from 'node:timers/promises';

// What a good team writes with the Admin SDK: five hundred at a time, one batch after the other. The SDK itself
// repeats what is unavailable; what is over the quota is sent again when the service said; dead tokens are deleted.

const PER_BATCH = 500;
const DEAD = 'messaging/registration-token-not-registered';
const OVER_QUOTA = 'messaging/message-rate-exceeded';

export interface TokenOf {
  readonly token: string;
  /** Of the document that keeps it. */
  readonly path: string;
}

export async function sendInTurn(
  messaging: Messaging,
  firestore: Firestore,
  targets: readonly TokenOf[],
): Promise<void> {
  for (let from = 0; from < targets.length; from += PER_BATCH) {
    let left = targets.slice(from, from + PER_BATCH);
    while (left.length > 0) {
      const { responses } = await messaging.sendEach(left.map(messageTo));
      await forget(firestore, having(left, responses, DEAD));
      left = having(left, responses, OVER_QUOTA);
      if (left.length > 0) await wait(longestWait(responses));
    }
  }
}

function messageTo({ token }: TokenOf): TokenMessage {
  return { token, data: { tag: 'J-1', title: 'Retail security', text: 'Tonight', link: '/o/J-1' } };
}

function having(targets: readonly TokenOf[], responses: BatchResponse['responses'], code: string): TokenOf[] {
  return targets.filter((_target, i) => responses[i]?.error?.code === code);
}

async function forget(firestore: Firestore, dead: readonly TokenOf[]): Promise<void> {
  const batch = firestore.batch();
  for (const { path } of dead) batch.delete(firestore.doc(path));
  if (dead.length > 0) await batch.commit();
}

function longestWait(responses: BatchResponse['responses']): number {
  const asked = responses.map(({ error }) => Number(error?.httpResponse?.headers['retry-after'] ?? 0));
  return Math.max(...asked) * 1000;
}

/** Leads the SDK to the stand-in, and repairs a header that it sends with a colon too many. */
export function redirectFcm(origin: string): void {
  const http2: { connect(authority: string, ...rest: unknown[]): ClientHttp2Session } = createRequire(import.meta.url)(
    'node:http2',
  );
  const connect = http2.connect.bind(http2);
  http2.connect = (authority, ...rest) => {
    if (!authority.startsWith('https://fcm.googleapis.com')) return connect(authority, ...rest);
    const session = connect(origin, ...rest);
    const request = session.request.bind(session);
    session.request = (headers, options) => request(Object.assign({}, headers, { ':scheme': 'http' }), options);
    return session;
  };
}
