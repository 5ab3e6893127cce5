import { connect, type ClientHttp2Session, type IncomingHttpHeaders } from 'node:http2';
import type { HttpAnswer } from './fcm-answer.ts';

/** Where messages go, with whose right, and how long one attempt may take. */
export interface Line {
  /** With scheme, without path. */
  readonly origin: string;
  readonly path: string;
  readonly accessToken: string;
  readonly timeoutMs: number;
}

/** Open for one batch: a connection kept between two calls of a function may be dead at the next. */
export interface Wire {
  /** Rejects when no answer came. */
  post(body: string): Promise<HttpAnswer>;
  close(): void;
}

export type OpenWire = (line: Line) => Wire;

function headersOf({ accessToken }: Line): Record<string, string> {
  return { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
}

/** HTTP/1.1, for networks that let nothing else through. */
export const http1Wire: OpenWire = (line) => ({
  async post(body) {
    const signal = AbortSignal.timeout(line.timeoutMs);
    const response = await fetch(`${line.origin}${line.path}`, {
      method: 'POST',
      headers: headersOf(line),
      body,
      signal,
    });
    const retryAfter = response.headers.get('retry-after') ?? undefined;
    return { status: response.status, retryAfter, body: await response.text() };
  },
  close() {},
});

const STREAMS_PER_SESSION = 100;

/** HTTP/2: a few connections, each with a hundred messages on their way. */
export const http2Wire: OpenWire = (line) => {
  const sessions = new Map<ClientHttp2Session, number>();

  function leastBusy(): ClientHttp2Session {
    const [idlest] = [...sessions].filter(([session]) => isUsable(session)).toSorted((a, b) => a[1] - b[1]);
    if (idlest && idlest[1] < STREAMS_PER_SESSION) return idlest[0];
    const session = connect(line.origin);
    sessions.set(session, 0);
    // Whoever waits on a stream of it hears of it there.
    session.on('error', () => session.destroy());
    session.on('close', () => sessions.delete(session));
    return session;
  }

  return {
    async post(body) {
      const session = leastBusy();
      sessions.set(session, (sessions.get(session) ?? 0) + 1);
      try {
        return await onStream(session, line, body);
      } finally {
        const busy = sessions.get(session);
        if (busy !== undefined) sessions.set(session, busy - 1);
      }
    },
    close() {
      for (const session of sessions.keys()) session.close();
    },
  };
};

function isUsable(session: ClientHttp2Session): boolean {
  return !session.closed && !session.destroyed;
}

function onStream(session: ClientHttp2Session, line: Line, body: string): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const signal = AbortSignal.timeout(line.timeoutMs);
  const stream = session.request({ ':method': 'POST', ':path': line.path, ...headersOf(line) }, { signal });
  let headers: IncomingHttpHeaders = {};
  const chunks: Buffer[] = [];
  stream.on('response', (received) => {
    headers = received;
  });
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('error', reject);
  stream.on('close', () => reject(new Error('the stream was closed without an answer')));
  stream.on('end', () => {
    const { ':status': status } = headers;
    // A stream that is reset also ends, without a status.
    if (status === undefined) return;
    resolve({ status: Number(status), retryAfter: headers['retry-after'], body: Buffer.concat(chunks).toString() });
  });
  stream.end(body);
  return promise;
}
