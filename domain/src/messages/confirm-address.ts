import type { Decision } from '../decision.ts';
import { personWrites, type Whose } from '../people/change-person.ts';
import { displayName, type Person } from '../people/person.ts';
import type { OrgConfig } from '../settings/settings.ts';
import { noticeWrite } from './notice.ts';

interface ConfirmFacts extends Whose {
  readonly org: OrgConfig;
  readonly now: Date;
}

/** The address is theirs: from now on they wait, and every administrator is told, once. */
export function decideConfirmAddress(facts: ConfirmFacts): Decision<'account-not-active', Person> {
  const { uid, person, org, now } = facts;
  const { asked } = person;
  if (person.state !== 'pending' || !asked) return { refused: 'account-not-active' };
  if (asked.confirmedAt) return { writes: [], audit: [], answer: person };
  const confirmed = { ...person, asked: { ...asked, confirmedAt: now } };
  const notice = {
    type: 'account',
    key: 'accessAsked',
    params: { name: displayName(person) },
    cause: { kind: 'person', id: uid },
    link: `/admin/users/${uid}`,
    urgency: 'standard',
  } as const;
  return {
    writes: [...personWrites(facts, confirmed), ...org.adminUids.map((admin) => noticeWrite(admin, notice, now))],
    audit: [{ op: 'person.address-confirmed', by: uid }],
    answer: confirmed,
  };
}
