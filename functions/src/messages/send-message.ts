import { sendMessage as contract } from '@muster/domain/messages/bulletins.contracts';
import { STAFF } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { sendBulletin } from './send-bulletin.ts';

export const sendMessage = defineCallable(contract, STAFF, (instance, { input, actor, now }) =>
  sendBulletin(instance, { kind: 'message', by: actor.uid, ...input }, now),
);
