import { REGION } from '@muster/domain/region';
import { onRequest, type HttpsFunction } from 'firebase-functions/v2/https';
import type * as z from 'zod';
import { badFields, inputError, unexpectedError, type BadField } from './errors.ts';
import type { Instance } from './instance.ts';
import { RECEIPTS_KEY } from './receipt-mac.ts';
import { theInstance } from './the-instance.ts';

const MOST_BYTES = 64 * 1024;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly bytes: number;
}

export interface Said {
  readonly status: number;
  /** Without one, and without a text, the answer is empty. */
  readonly problem?: Problem;
  readonly text?: Text;
}

/** A file for programs that are no browsers. */
export interface Text {
  readonly type: string;
  readonly text: string;
}

/** RFC 9457. */
interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly fields?: readonly BadField[];
  readonly id?: string;
}

/** One address of the API that takes a body and answers nothing, or all addresses below one that answer a text. */
export interface Route {
  readonly method: 'POST' | 'GET';
  /** Ends in a slash when it stands for everything below. */
  readonly path: string;
  answer(instance: Instance, body: unknown, below: string): Promise<Said>;
}

function problem(status: number, title: string, more: Partial<Problem> = {}): Said {
  return { status, problem: { type: 'about:blank', title, ...more } };
}

export function defineRoute<Body extends z.ZodType>(
  path: string,
  body: Body,
  handle: (instance: Instance, body: z.output<Body>) => Promise<void>,
): Route {
  return {
    method: 'POST',
    path,
    async answer(instance, said) {
      const parsed = body.safeParse(said);
      if (!parsed.success) return problem(400, 'bad-request', inputError(parsed.error).details);
      await handle(instance, parsed.data);
      return { status: 204 };
    },
  };
}

/** Undefined: there is no such text, or nobody may know that there is. */
export function defineTextRoute(
  path: `${string}/`,
  handle: (instance: Instance, below: string) => Promise<Text | undefined>,
): Route {
  return {
    method: 'GET',
    path,
    async answer(instance, _body, below) {
      const text = await handle(instance, below);
      return text ? { status: 200, text } : problem(404, 'not-found');
    },
  };
}

function isHere({ path: own }: Route, path: string): boolean {
  return own.endsWith('/') ? path.startsWith(own) : own === path;
}

/** All that happens to a request. Never throws. */
export async function answerApi(
  routes: readonly Route[],
  instance: Instance,
  { method, path, body, bytes }: Asked,
): Promise<Said> {
  const here = routes.filter((one) => isHere(one, path));
  const route = here.find((one) => one.method === method);
  if (!route) return here.length > 0 ? problem(405, 'method-not-allowed') : problem(404, 'not-found');
  if (bytes > MOST_BYTES)
    return problem(413, 'too-large', badFields([{ field: '', message: 'is larger than 64 KB' }]).details);
  try {
    return await route.answer(instance, body, path.slice(route.path.length));
  } catch (error) {
    const { details } = unexpectedError(error, route.path);
    return problem(500, 'internal', details);
  }
}

/** Hosting passes on the whole path, the host of tests more than that, a direct call only what follows the name. */
function pathWithin(path: string): string {
  const start = path.lastIndexOf('/api/');
  return start < 0 ? `/api${path}` : path.slice(start);
}

/** The one HTTP function behind `/api`. */
export function defineApi(routes: readonly Route[]): HttpsFunction {
  const options = { region: REGION, concurrency: 500, memory: '512MiB' } as const;
  return onRequest({ ...options, secrets: [RECEIPTS_KEY] }, async (request, response) => {
    const { method, body } = request;
    const asked = { method, path: pathWithin(request.path), body, bytes: request.rawBody?.length ?? 0 };
    const { status, problem: said, text } = await answerApi(routes, theInstance(), asked);
    response.status(status).set('Cache-Control', 'no-store');
    if (text) response.type(text.type).send(text.text);
    else if (said) response.type('application/problem+json').send(JSON.stringify({ ...said, status }));
    else response.end();
  });
}
