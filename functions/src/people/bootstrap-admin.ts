import { isRefused } from '@muster/domain/decision';
import { decideBootstrapAdmin } from '@muster/domain/people/bootstrap-admin';
import { displayName, Person } from '@muster/domain/people/person';
import type { PersonRefusal } from '@muster/domain/people/settle-person';
import { paths } from '@muster/domain/paths';
import { AppConfig, Blocked, OrgConfig } from '@muster/domain/settings/settings';
import { createHash } from 'node:crypto';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { firstPassword } from './first-password.ts';
import { settleClaims } from './settle-claims.ts';

export interface FirstAdmin {
  readonly email: string;
  readonly first: string;
  readonly last: string;
  readonly organisation: string;
  readonly tz: string;
  /** Left out: made up, to be handed over and changed. */
  readonly password?: string | undefined;
}

type Bootstrapped =
  | { readonly outcome: 'created'; readonly uid: string; readonly password: string }
  | { readonly outcome: 'email-taken' | 'has-admin' | 'bad-time-zone' };

function bootstrap(uid: string, email: string, asked: FirstAdmin): Command<PersonRefusal, Person | undefined> {
  const own = [paths.orgConfig, paths.appConfig, paths.blocked];
  return {
    own,
    shared: [],
    needs: () => own,
    decide(workspace, now) {
      const known = workspace.get(Person, paths.person(uid));
      if (known) return { writes: [], audit: [], answer: known };
      return decideBootstrapAdmin({
        uid,
        email,
        name: { first: asked.first, last: asked.last },
        organisation: asked.organisation,
        tz: asked.tz,
        org: workspace.get(OrgConfig, paths.orgConfig),
        app: workspace.get(AppConfig, paths.appConfig),
        blocked: workspace.get(Blocked, paths.blocked),
        now,
      });
    },
  };
}

/** For the command line: the first administrator of an empty project. Repeat it after a crash. */
export async function bootstrapAdmin(instance: Instance, asked: FirstAdmin): Promise<Bootstrapped> {
  const email = asked.email.toLowerCase();
  const uid = createHash('sha256').update(`first-admin|${email}`).digest('base64url').slice(0, 20);
  const [{ data: org }, { data: known }] = await Promise.all([
    instance.store.get(OrgConfig, paths.orgConfig),
    instance.store.get(Person, paths.person(uid)),
  ]);
  const isInUse = known !== undefined && !known.mustChange;
  if (isInUse || org?.adminUids.some((admin) => admin !== uid)) return { outcome: 'has-admin' };

  const password = asked.password ?? firstPassword();
  const account = await instance.accounts.create({ uid, email, password, name: displayName(asked) });
  if (account === 'email-taken') return { outcome: 'email-taken' };
  const decided = await carryOutCommand(instance, paths.person(uid), bootstrap(uid, email, asked));
  if (isRefused(decided)) return { outcome: 'bad-time-zone' };
  if (!decided.answer) return { outcome: 'has-admin' };
  await settleClaims(instance, uid, decided.answer);
  return { outcome: 'created', uid, password };
}
