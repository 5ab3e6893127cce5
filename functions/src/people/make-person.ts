import { isRefused, type Decision, type Refused } from '@muster/domain/decision';
import { decideCreatePerson } from '@muster/domain/people/create-person';
import { displayName, Person } from '@muster/domain/people/person';
import type { Role } from '@muster/domain/people/roles';
import type { PersonChange, PersonRefusal } from '@muster/domain/people/settle-person';
import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { readOrg } from '../settings/read-org.ts';
import { firstPassword } from './first-password.ts';
import { personFacts } from './person-facts.ts';
import { settleClaims } from './settle-claims.ts';

export interface NewPerson extends PersonChange {
  /** The same for a repeat of the same command. */
  readonly uid: string;
  readonly email: string;
  readonly role: Role;
  readonly first: string;
  readonly last: string;
  readonly lang?: string | undefined;
  readonly by: string;
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
export async function makePerson(
  instance: Instance,
  { uid, email, role, first, last, lang, by, ...change }: NewPerson,
  now: Date,
): Promise<{ readonly uid: string; readonly password: string } | Refused> {
  const facts = await personFacts(instance, change, 'valid');
  const decide: Decide = (org, at) =>
    decideCreatePerson({ ...facts, uid, by, email, role, name: { first, last }, lang, org, now: at });
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
}
