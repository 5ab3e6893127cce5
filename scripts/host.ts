import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import express, { type RequestHandler } from 'express';
import * as z from 'zod';

// One process that serves every callable, request, task and schedule of the bundle, as one production
// instance does. Unlike the functions emulator it verifies ID tokens and serves many calls at once.

const Endpoint = z.looseObject({
  httpsTrigger: z.unknown().optional(),
  callableTrigger: z.unknown().optional(),
  taskQueueTrigger: z.unknown().optional(),
  scheduleTrigger: z.unknown().optional(),
});
type Endpoint = z.infer<typeof Endpoint>;
type Served = RequestHandler & { readonly __endpoint: Endpoint };

function isServed(value: unknown): value is Served {
  return typeof value === 'function' && '__endpoint' in value && Endpoint.safeParse(value.__endpoint).success;
}

/** The emulator's address of a schedule ends in `-0`. */
function addressOf(name: string, { __endpoint: endpoint }: Served): string | undefined {
  if (endpoint.scheduleTrigger) return `${name}-0`;
  return endpoint.httpsTrigger || endpoint.callableTrigger || endpoint.taskQueueTrigger ? name : undefined;
}

const keepRawBody: Parameters<typeof express.json>[0] = {
  limit: '10mb',
  verify: (request, _response, body) => Object.assign(request, { rawBody: body }),
};

async function serve(bundle: string, port: number, projectId: string): Promise<number> {
  const deployed: Record<string, unknown> = await import(pathToFileURL(bundle).href);
  const app = express();
  app.use(express.json(keepRawBody));
  for (const [name, served] of Object.entries(deployed)) {
    const address = isServed(served) ? addressOf(name, served) : undefined;
    if (address && isServed(served)) app.all(new RegExp(`^/${projectId}/[^/]+/${address}(/.*)?$`), served);
  }

  const server = createServer(app);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen({ port, host: '127.0.0.1', backlog: 4096 }, resolve);
  await promise;
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

const [bundle, port] = process.argv.slice(2);
const projectId = process.env['GCLOUD_PROJECT'];
if (!bundle || !port || !projectId) throw new Error('Usage: GCLOUD_PROJECT=ID host.ts BUNDLE PORT');

process.once('disconnect', () => process.exit(0));
process.send?.({ port: await serve(bundle, Number(port), projectId) });
