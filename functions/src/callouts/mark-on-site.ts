import { markOnSite as contract } from '@muster/domain/callouts/callouts.contracts';
import { STAFF } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { markPhase } from './mark-phase.ts';

export const markOnSite = defineCallable(contract, ['agent', ...STAFF], (instance, asked) =>
  markPhase(instance, 'on_site', asked),
);
