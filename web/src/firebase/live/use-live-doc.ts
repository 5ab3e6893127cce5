import { useSyncExternalStore } from 'react';
import type * as z from 'zod';
import { createListener, type Listener } from './listeners.ts';
import { NOTHING_ASKED } from './nothing-asked.ts';
import type { Live } from './source.ts';
import { startDocument } from './start-document.ts';

interface Shared<T> {
  readonly schema: z.ZodType<T>;
  readonly listener: Listener<T>;
}

const sharedByPath = new Map<string, Shared<unknown>[]>();

/** One document, live. Without a path nothing is read and the status is `idle`. */
export function useLiveDoc<T>(path: string | undefined, schema: z.ZodType<T>): Live<T> {
  const listener = path === undefined ? NOTHING_ASKED : documentListener(path, schema);
  return useSyncExternalStore(listener.subscribe, listener.get);
}

/** The same listener for code that is no component. */
export function documentListener<T>(path: string, schema: z.ZodType<T>): Listener<T> {
  const sharers = sharedByPath.get(path) ?? [];
  for (const shared of sharers) if (readsWith(shared, schema)) return shared.listener;
  const shared = { schema, listener: createListener(startDocument(path, schema)) };
  sharedByPath.set(path, [...sharers, shared]);
  return shared.listener;
}

function readsWith<T>(shared: Shared<unknown>, schema: z.ZodType<T>): shared is Shared<T> {
  return shared.schema === schema;
}
