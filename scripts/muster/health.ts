import type { LocalSuite } from '@muster/domain/local-suite';

const LIMIT_MS = 2000;

export interface Part {
  readonly name: string;
  readonly url: string;
}

export interface Health extends Part {
  readonly ok: boolean;
  readonly ms: number;
}

/** Every part of a running suite, and where it says that it is there. */
export function partsOf(suite: LocalSuite): readonly Part[] {
  const at = (port: number, path = '') => `http://127.0.0.1:${port}/${path}`;
  return [
    { name: 'app', url: at(suite.hosting) },
    { name: 'callables', url: at(suite.host) },
    { name: 'functions', url: at(suite.functions) },
    { name: 'firestore', url: at(suite.firestore) },
    { name: 'auth', url: at(suite.auth) },
    { name: 'tasks', url: at(suite.tasks, 'queueStats') },
    { name: 'hub', url: at(suite.hub, 'emulators') },
  ];
}

/** Any answer but a failure will do: some parts have nothing to say at their root. */
export async function healthOf({ name, url }: Part): Promise<Health> {
  const from = performance.now();
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) });
    return { name, url, ok: status < 500, ms: Math.round(performance.now() - from) };
  } catch {
    return { name, url, ok: false, ms: Math.round(performance.now() - from) };
  }
}

export async function healthOfAll(suite: LocalSuite): Promise<readonly Health[]> {
  return Promise.all(partsOf(suite).map(healthOf));
}

/** Throws unless the emulators that hold the data answer. */
export async function needEmulators(suite: LocalSuite): Promise<void> {
  const health = await healthOfAll(suite);
  const silent = health.filter(({ name, ok }) => !ok && (name === 'firestore' || name === 'auth'));
  if (silent.length === 0) return;
  const names = silent.map(({ name, url }) => `${name} (${url})`).join(' and ');
  throw new Error(`No answer from ${names}. Start Muster first: npm start`);
}
