import { isRefused, type Decision } from '@muster/domain/decision';
import { decideCreatePerson } from '@muster/domain/people/create-person';
import { createPerson as contract } from '@muster/domain/people/people.contracts';
import { displayName, Person } from '@muster/domain/people/person';
import type { PersonRefusal } from '@muster/domain/people/settle-person';
import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import { createHash } from 'node:crypto';
import { defineCallable } from '../platform/callable.ts';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import { readOrg } from '../settings/read-org.ts';
import { firstPassword } from './first-password.ts';
import { personFacts } from './person-facts.ts';
import { settleClaims } from './settle-claims.ts';

const UID_LENGTH = 20;

/** A repeated command meets the person it made the first time. */
function uidOf(key: string): string {
  return createHash('sha256').update(`person|${key}`).digest('base64url').slice(0, UID_LENGTH);
}

type Decide = (org: OrgConfig, now: Date) => Decision<PersonRefusal, Person>;

function creation(uid: string, email: string, decide: Decide): Command<PersonRefusal | 'stale', Person> {
  return {
    own: [paths.orgConfig],
    shared: [],
    needs: () => [paths.orgConfig],
    decide(workspace, now) {
      const known = workspace.get(Person, paths.person(uid));
      if (known) return known.email === email ? { writes: [], audit: [], answer: known } : { refused: 'stale' };
      const org = workspace.get(OrgConfig, paths.orgConfig);
      if (!org) throw new Error('An administrator without an organisation');
      return decide(org, now);
    },
  };
}

/** The account comes first, since only the sign-in service knows whether an address is free. */
export const createPerson = defineCallable(contract, ['admin'], async (instance, { input, actor, now }) => {
  const { key, email: typed, role, first, last, lang, ...change } = input;
  const uid = uidOf(key);
  const email = typed.toLowerCase();
  const facts = await personFacts(instance, change, 'valid');
  const decide: Decide = (org, at) =>
    decideCreatePerson({ ...facts, uid, by: actor.uid, email, role, name: { first, last }, lang, org, now: at });
  const foreseen = decide(await readOrg(instance), now);
  if (isRefused(foreseen)) return foreseen;
  const { data: known } = await instance.store.get(Person, paths.person(uid));
  if (known && (known.email !== email || !known.mustChange)) return { refused: 'stale' };

  const password = firstPassword();
  const account = await instance.accounts.create({ uid, email, password, name: displayName({ first, last }) });
  if (account === 'email-taken') return { refused: 'email-taken' };
  const outcome = await carryOutCommand(instance, paths.person(uid), creation(uid, email, decide));
  if (isRefused(outcome)) return outcome;
  await settleClaims(instance, uid, outcome.answer);
  return { uid, password };
});
