import { createServer } from 'node:http';
import { once } from 'node:events';
import { localSuite } from '@muster/domain/local-suite';
import { expect, test } from 'vitest';
import { healthOf, partsOf } from './health.ts';

async function statusOf(status: number): Promise<boolean> {
  const server = createServer((_request, response) => response.writeHead(status).end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { ok } = await healthOf({ name: 'part', url: `http://127.0.0.1:${port}/` });
  server.close();
  return ok;
}

test('a part that answers is well, even when it has nothing at its root', async () => {
  expect(await statusOf(200)).toBe(true);
  expect(await statusOf(404)).toBe(true);
  expect(await statusOf(503)).toBe(false);
});

test('a part that does not answer is not well', async () => {
  expect(await healthOf({ name: 'part', url: 'http://127.0.0.1:1/' })).toMatchObject({ ok: false });
});

test('every part of a suite is asked at a place of its own', () => {
  const urls = partsOf(localSuite(15_000)).map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toContain('http://127.0.0.1:15000/');
});
