import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { ROOT } from '../../../scripts/suite/folders.ts';

const PAGE = join(import.meta.dirname, 'one-document.html');
const SDK = join(ROOT, 'node_modules/firebase');
const SDK_ADDRESS = /https:\/\/www\.gstatic\.com\/firebasejs\/[\d.]+/g;

async function answerTo(path: string): Promise<{ type: string; text: string }> {
  if (!path.startsWith('/firebase-')) return { type: 'text/html', text: await readFile(PAGE, 'utf8') };
  const script = await readFile(join(SDK, basename(path)), 'utf8');
  return { type: 'text/javascript', text: script.replaceAll(SDK_ADDRESS, '') };
}

export interface Served {
  readonly url: string;
  close(): void;
}

/** The page of the baseline with the Firebase SDK as browsers load it, from this machine. */
export async function serveOneDocument(): Promise<Served> {
  const server = createServer((request, response) => {
    void answerTo(new URL(request.url ?? '/', 'http://local').pathname).then(({ type, text }) =>
      response.writeHead(200, { 'content-type': type }).end(text),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
