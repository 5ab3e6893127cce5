import { LANGUAGES } from '../languages.ts';
import { isRefused, type Decision, type Write } from '../decision.ts';
import { paths } from '../paths.ts';
import type { AppConfig, Blocked, OrgConfig } from '../settings/settings.ts';
import { tidyBlocked } from './blocked.ts';
import { decideCreatePerson } from './create-person.ts';
import type { Person } from './person.ts';
import type { PersonRefusal } from './settle-person.ts';

interface BootstrapFacts {
  readonly uid: string;
  readonly email: string;
  readonly name: { readonly first: string; readonly last: string };
  readonly organisation: string;
  readonly tz: string;
  readonly org: OrgConfig | undefined;
  readonly app: AppConfig | undefined;
  readonly blocked: Blocked | undefined;
  readonly now: Date;
}

/** The first administrator and the settings of the organisation. Answers undefined when there is one already. */
export function decideBootstrapAdmin(facts: BootstrapFacts): Decision<PersonRefusal, Person | undefined> {
  const { uid, email, name, blocked, now } = facts;
  const org = facts.org ?? newOrg(facts.tz);
  if (org.adminUids.length > 0) return { writes: [], audit: [], answer: undefined };

  const decided = decideCreatePerson({
    uid,
    by: uid,
    email,
    role: 'admin',
    name,
    change: { tz: facts.tz },
    home: undefined,
    knownSkills: new Set(),
    certState: 'valid',
    org,
    now,
  });
  if (isRefused<PersonRefusal>(decided)) return decided;
  return { ...decided, writes: [...decided.writes, appWrite(facts), ...tidyBlocked(blocked, now)] };
}

function newOrg(tz: string): OrgConfig {
  return { tz, constants: {}, switches: { push: true, mail: true, taps: true }, adminUids: [] };
}

function appWrite({ app, organisation, tz }: BootstrapFacts): Write {
  const known = app ?? { name: organisation, tz, languages: [...LANGUAGES], registration: false, constants: {} };
  return { put: paths.appConfig, data: { ...known, hasAdmin: true } };
}
