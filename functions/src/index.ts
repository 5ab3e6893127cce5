// Before everything: wall-clock work takes Temporal from globalThis.
import '@muster/domain/time/temporal-global';

// platform
export { nudge } from './nudge.ts';
export { tick } from './tick.ts';
