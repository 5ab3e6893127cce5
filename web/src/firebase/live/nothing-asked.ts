import type { Listener } from './listeners.ts';

const IDLE = { data: undefined, status: 'idle', fromCache: false, hasPendingWrites: false, retry() {} } as const;

/** Stands in while it is not known yet what to read. */
export const NOTHING_ASKED: Listener<never> = { get: () => IDLE, subscribe: () => () => {} };
