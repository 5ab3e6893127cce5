import { startDrill as contract } from '@muster/domain/messages/broadcasts.contracts';
import { STAFF } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { sendBroadcast } from './send-broadcast.ts';

export const startDrill = defineCallable(contract, STAFF, (instance, { input, actor, now }) =>
  sendBroadcast(instance, { kind: 'drill', by: actor.uid, ...input }, now),
);
