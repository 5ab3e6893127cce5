import { Temporal as polyfill } from 'temporal-polyfill';

/** Imported first by whatever starts: wall-clock work takes Temporal from `globalThis`. A native one is kept. */
if (!('Temporal' in globalThis)) {
  Object.defineProperty(globalThis, 'Temporal', { value: polyfill, configurable: true, writable: true });
}
