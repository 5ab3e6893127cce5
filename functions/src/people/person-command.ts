import { isRefused, type Decision, type Fields } from '@muster/domain/decision';
import { tidyBlocked } from '@muster/domain/people/blocked';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import type { Refusal } from '@muster/domain/refusal';
import { Blocked, OrgConfig } from '@muster/domain/settings/settings';
import * as z from 'zod';
import type { Command, Outcome } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { LoggableError } from '../platform/log.ts';

/** Whatever a diary holds is kept; only `who` is the person's. */
const DiaryDocument = z.record(z.string(), z.unknown());

export interface AccountFacts {
  readonly uid: string;
  readonly person: Person;
  readonly diary: Fields;
  readonly org: OrgConfig;
  /** Real time, since tokens are compared with it. */
  readonly now: Date;
}

type Decide<R extends Refusal, Answer> = (facts: AccountFacts) => Decision<R, Answer>;

function personCommand<R extends Refusal, Answer>(
  uid: string,
  now: Date,
  decide: Decide<R, Answer>,
): Command<R | 'not-found', Answer> {
  const own = [paths.diary(uid), paths.orgConfig, paths.blocked];
  return {
    own,
    shared: [],
    needs: () => own,
    decide(workspace) {
      const person = workspace.get(Person, paths.person(uid));
      const diary = workspace.get(DiaryDocument, paths.diary(uid));
      if (!person || !diary) return { refused: 'not-found' };
      const org = workspace.get(OrgConfig, paths.orgConfig);
      if (!org) throw new LoggableError(`${paths.orgConfig} does not exist; run bootstrap-admin first`);

      const decided = decide({ uid, person, diary, org, now });
      if (isRefused<R>(decided) || decided.writes.length === 0) return decided;
      const tidied = tidyBlocked(workspace.get(Blocked, paths.blocked), now);
      return { ...decided, writes: [...tidied, ...decided.writes] };
    },
  };
}

/** Changes an account: person, diary, list of administrators and list of refused tokens in one commit. */
export function changeAccount<R extends Refusal, Answer>(
  instance: Instance,
  uid: string,
  decide: Decide<R, Answer>,
): Promise<Outcome<R | 'not-found', Answer>> {
  return carryOutCommand(instance, paths.person(uid), personCommand(uid, instance.clock.real(), decide));
}
