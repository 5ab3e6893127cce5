import { once } from 'node:events';
import { createServer } from 'node:http';

interface Taken {
  readonly to: string;
  readonly body: string;
}

/** Speaks the wire of the SMS provider: takes each deduplication id once, and can be down or in doubt. */
export async function smsStandIn() {
  const taken = new Map<string, Taken>();
  const state: { answer: number; loses: boolean; asked: number; retryAfter?: string } = {
    answer: 201,
    loses: false,
    asked: 0,
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      state.asked += 1;
      const url = new URL(request.url ?? '', 'http://sms');
      const id = url.searchParams.get('deduplication-id') ?? '';
      const isKnown = request.headers.authorization === `Basic ${Buffer.from('id:secret').toString('base64')}`;
      const status = isKnown && url.pathname === '/v1/messages' ? state.answer : 401;
      if (status === 201 && !taken.has(id)) taken.set(id, JSON.parse(Buffer.concat(chunks).toString()));
      if (state.loses) return void request.socket.destroy();
      response.writeHead(status, state.retryAfter === undefined ? {} : { 'retry-after': state.retryAfter });
      response.end('[]');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    state,
    taken,
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
