import { useSyncExternalStore } from 'react';
import type * as z from 'zod';
import { createListener, type Listener } from './listeners.ts';
import { NOTHING_ASKED } from './nothing-asked.ts';
import type { Live, LiveQuery, LiveRow } from './source.ts';
import { startQuery } from './start-query.ts';

interface Shared<T> {
  readonly schema: z.ZodType<T>;
  readonly listener: Listener<readonly LiveRow<T>[]>;
}

const sharedByQuery = new Map<string, Shared<unknown>[]>();

/** A list, live. The query is plain data: equal ones share one listener. Without one nothing is read. */
export function useLiveQuery<T>(asked: LiveQuery | undefined, schema: z.ZodType<T>): Live<readonly LiveRow<T>[]> {
  const listener = asked === undefined ? NOTHING_ASKED : queryListener(asked, schema);
  return useSyncExternalStore(listener.subscribe, listener.get);
}

function queryListener<T>(asked: LiveQuery, schema: z.ZodType<T>): Listener<readonly LiveRow<T>[]> {
  const key = JSON.stringify(asked);
  const sharers = sharedByQuery.get(key) ?? [];
  for (const shared of sharers) if (readsWith(shared, schema)) return shared.listener;
  const shared = { schema, listener: createListener(startQuery(asked, schema)) };
  sharedByQuery.set(key, [...sharers, shared]);
  return shared.listener;
}

function readsWith<T>(shared: Shared<unknown>, schema: z.ZodType<T>): shared is Shared<T> {
  return shared.schema === schema;
}
