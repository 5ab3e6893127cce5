import { runRetention as contract } from '@muster/domain/retention';
import { cleanUp, foreseeCleanUp } from './clean-up.ts';
import { defineCallable } from './platform/callable.ts';

/** The clean-up by hand, or what it would do. */
export const runRetention = defineCallable(contract, ['admin'], (instance, { input, now }) =>
  input.dryRun ? foreseeCleanUp(instance, now) : cleanUp(instance, now),
);
