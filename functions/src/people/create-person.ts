import { createPerson as contract } from '@muster/domain/people/people.contracts';
import { createHash } from 'node:crypto';
import { defineCallable } from '../platform/callable.ts';
import { makePerson } from './make-person.ts';

const UID_LENGTH = 20;

/** A repeated command meets the person it made the first time. */
function uidOf(key: string): string {
  return createHash('sha256').update(`person|${key}`).digest('base64url').slice(0, UID_LENGTH);
}

export const createPerson = defineCallable(contract, ['admin'], (instance, { input, actor, now }) => {
  const { key, email, ...person } = input;
  return makePerson(instance, { ...person, uid: uidOf(key), email: email.toLowerCase(), by: actor.uid }, now);
});
