import { once } from 'node:events';
import { createServer as createHttp1, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttp2, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';

export type FcmAnswer =
  | 'ok'
  /** Never answers. */
  | 'hang'
  /** Breaks the connection, or refuses the stream. */
  | 'reset'
  | { readonly status: number; readonly code?: string; readonly retryAfter?: string; readonly html?: true };

/** The answers of the HTTP v1 API, by what happened. */
export const FCM = {
  unregistered: { status: 404, code: 'UNREGISTERED' },
  unregisteredInstallation: { status: 404, code: 'UNREGISTERED_FID' },
  invalid: { status: 400, code: 'INVALID_ARGUMENT' },
  mismatch: { status: 403, code: 'SENDER_ID_MISMATCH' },
  quota: (retryAfter?: string) => ({
    status: 429,
    code: 'QUOTA_EXCEEDED',
    ...(retryAfter !== undefined && { retryAfter }),
  }),
  unavailable: (retryAfter?: string) => ({
    status: 503,
    code: 'UNAVAILABLE',
    ...(retryAfter !== undefined && { retryAfter }),
  }),
  internal: { status: 500, code: 'INTERNAL' },
  badGateway: { status: 502, html: true },
  noAuth: { status: 401, code: 'THIRD_PARTY_AUTH_ERROR' },
} as const satisfies Record<string, FcmAnswer | ((retryAfter?: string) => FcmAnswer)>;

const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

const Sent = z.object({ message: z.looseObject({ token: z.string(), data: z.record(z.string(), z.string()) }) });

export interface FcmAttempt {
  readonly token: string;
  readonly at: number;
  readonly transport: 'HTTP/1.1' | 'HTTP/2';
  readonly message: z.output<typeof Sent>['message'];
}

interface Script {
  /** What this token hears at its n-th attempt, from 0. Left out: `ok`. */
  answer?(token: string, attempt: number): FcmAnswer;
  readonly latencyMs?: number;
  /** Attempts are counted only, for benchmarks. */
  readonly countsOnly?: boolean;
}

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/** Firebase Cloud Messaging as far as a sender sees it, on both transports. */
export class FcmStandIn {
  readonly attempts: FcmAttempt[] = [];
  count = 0;
  script: Script;
  readonly #tries = new Map<string, number>();
  readonly #http1 = createHttp1((request, response) => void this.#serve(request, response, 'HTTP/1.1'));
  readonly #http2 = createHttp2({ settings: { maxConcurrentStreams: 100 } }, (request, response) => {
    void this.#serve(request, response, 'HTTP/2');
  });
  readonly #sockets = new Set<{ destroy(): unknown }>();

  constructor(script: Script = {}) {
    this.script = script;
    for (const server of [this.#http1, this.#http2]) {
      server.on('connection', (socket: { destroy(): unknown }) => this.#sockets.add(socket));
    }
  }

  async open(): Promise<{ readonly http1: string; readonly http2: string }> {
    const [http1, http2] = await Promise.all(
      [this.#http1, this.#http2].map(async (server) => {
        server.listen(0, '127.0.0.1');
        await once(server, 'listening');
        const address = server.address();
        return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
      }),
    );
    return { http1: http1 ?? '', http2: http2 ?? '' };
  }

  /** Tokens in the order of their attempts. */
  tokens(): string[] {
    return this.attempts.map(({ token }) => token);
  }

  forget(): void {
    this.attempts.length = 0;
    this.count = 0;
    this.#tries.clear();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all([this.#http1, this.#http2].map((server) => new Promise((done) => server.close(done))));
  }

  async #serve(request: Request, response: Response, transport: FcmAttempt['transport']): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { message } = Sent.parse(JSON.parse(Buffer.concat(chunks).toString()));
    const { token } = message;
    const tries = this.#tries.get(token) ?? 0;
    this.#tries.set(token, tries + 1);
    this.count += 1;
    if (!this.script.countsOnly) this.attempts.push({ token, at: Date.now(), transport, message });
    const { latencyMs } = this.script;
    if (latencyMs !== undefined) await sleep(latencyMs);
    reply(response, this.script.answer?.(token, tries) ?? 'ok', token);
  }
}

function reply(response: Response, answer: FcmAnswer, token: string): void {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    if ('stream' in response) response.stream.close(7);
    else response.socket?.destroy();
    return;
  }
  if (answer === 'ok') return end(response, 200, JSON.stringify({ name: `projects/p/messages/${token}` }), {});
  const { status, code, retryAfter, html } = answer;
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  if (html) return end(response, status, '<html>Bad gateway</html>', { ...headers, 'content-type': 'text/html' });
  end(response, status, JSON.stringify(failure(status, code)), headers);
}

function failure(status: number, code: string | undefined): object {
  const details =
    code === undefined ? [] : [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode: code }];
  return { error: { code: status, status: STATUS_WORDS[status], message: 'refused by the stand-in', details } };
}

function end(response: Response, status: number, body: string, headers: Readonly<Record<string, string>>): void {
  const head = { 'content-type': 'application/json', ...headers };
  if ('stream' in response) {
    response.writeHead(status, head);
    response.end(body);
  } else {
    response.writeHead(status, head);
    response.end(body);
  }
}
