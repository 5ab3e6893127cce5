import type { Decision } from '../decision.ts';
import type { NoticeToSend } from '../messages/notice.ts';
import { noticeWrite } from '../messages/notice.ts';
import type { OrgConfig } from '../settings/settings.ts';
import { personWrites, type Whose } from './change-person.ts';
import { displayName, type Person } from './person.ts';

interface RegistrationFacts extends Whose {
  readonly org: OrgConfig;
  readonly now: Date;
}

export type Answer = { readonly is: 'approved' } | { readonly is: 'refused'; readonly reason: string };

/** The address is theirs: from now on they wait, and every administrator is told, once. */
export function decideConfirmAddress(facts: RegistrationFacts): Decision<'account-not-active', Person> {
  const { uid, person, org, now } = facts;
  const { asked } = person;
  if (person.state !== 'pending' || !asked) return { refused: 'account-not-active' };
  if (asked.confirmedAt) return { writes: [], audit: [], answer: person };
  const confirmed = { ...person, asked: { ...asked, confirmedAt: now } };
  const notice = noticeOf(uid, person);
  return {
    writes: [...personWrites(facts, confirmed), ...org.adminUids.map((admin) => noticeWrite(admin, notice, now))],
    audit: [{ op: 'person.address-confirmed', by: uid }],
    answer: confirmed,
  };
}

function noticeOf(uid: string, person: Person): NoticeToSend {
  return {
    type: 'account',
    key: 'accessAsked',
    params: { name: displayName(person) },
    cause: { kind: 'person', id: uid },
    link: `/admin/users/${uid}`,
    urgency: 'standard',
  };
}

/** Decided once: whoever comes second with another answer hears that it is too late. */
export function decideRegistration(
  facts: RegistrationFacts & { readonly answer: Answer },
): Decision<'account-not-active' | 'address-not-confirmed', Person> {
  const { person, answer } = facts;
  if (!person.asked) return { refused: 'account-not-active' };
  const decided = person.state === 'active' ? 'approved' : person.asked.refused === undefined ? undefined : 'refused';
  if (decided === answer.is) return { writes: [], audit: [], answer: person };
  if (person.state !== 'pending') return { refused: 'account-not-active' };
  return answer.is === 'approved' ? approve(facts) : refuse(facts, answer.reason);
}

function approve(facts: RegistrationFacts): Decision<'address-not-confirmed', Person> {
  const { by, person, now } = facts;
  if (!person.asked?.confirmedAt) return { refused: 'address-not-confirmed' };
  const active: Person = {
    ...person,
    state: 'active',
    claimsVersion: person.claimsVersion + 1,
    asked: { ...person.asked, decidedAt: now },
  };
  return { writes: personWrites(facts, active), audit: [{ op: 'person.approved', by }], answer: active };
}

/** Nothing that names the person is kept; the reason is, for as long as their page is open. */
function refuse(facts: RegistrationFacts, reason: string): Decision<never, Person> {
  const { by, person, now } = facts;
  const { phone: _phone, home: _home, ...kept } = person;
  const erased: Person = {
    ...kept,
    state: 'erased',
    first: '',
    last: '',
    email: '',
    asked: { needs: person.asked?.needs ?? 'people', at: person.asked?.at ?? now, decidedAt: now, refused: reason },
  };
  return { writes: personWrites(facts, erased), audit: [{ op: 'person.refused', by, diff: { reason } }], answer: erased };
}
