import { markEnRoute as contract } from '@muster/domain/callouts/callouts.contracts';
import { STAFF } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { markPhase } from './mark-phase.ts';

export const markEnRoute = defineCallable(contract, ['agent', ...STAFF], (instance, asked) =>
  markPhase(instance, 'en_route', asked),
);
