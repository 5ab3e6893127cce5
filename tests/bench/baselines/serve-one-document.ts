import type { LocalSuite } from '@muster/domain/local-suite';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '../../../scripts/suite/environment.ts';
import { ROOT, runFolder } from '../../../scripts/suite/folders.ts';

const PAGE = 'one-document.html';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Answers the folder with the built page. */
async function buildPage({ base, hosting }: LocalSuite): Promise<string> {
  const folder = join(runFolder(base), 'one-document');
  const config = join(import.meta.dirname, 'one-document.config.mjs');
  await promisify(execFile)(join(ROOT, 'node_modules/.bin/vite'), ['build', '--config', config, '--outDir', folder], {
    env: { ...childEnvironment(), VITE_HOSTING_PORT: String(hosting) },
  });
  return folder;
}

async function answerTo(folder: string, path: string): Promise<{ type: string; body: Buffer }> {
  const name = path === '/' ? PAGE : join('assets', basename(path));
  return { type: TYPES[extname(name)] ?? 'application/octet-stream', body: await readFile(join(folder, name)) };
}

export interface Served {
  readonly url: string;
  close(): void;
}

/** Builds the page of the baseline with the app's own kit and serves it from this machine. */
export async function serveOneDocument(suite: LocalSuite): Promise<Served> {
  const folder = await buildPage(suite);
  const server = createServer((request, response) => {
    answerTo(folder, new URL(request.url ?? '/', 'http://local').pathname).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
