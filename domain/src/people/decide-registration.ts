import type { Decision } from '../decision.ts';
import { personWrites, type Whose } from './change-person.ts';
import type { Person } from './person.ts';

interface RegistrationFacts extends Whose {
  readonly now: Date;
}

export type Answer = { readonly is: 'approved' } | { readonly is: 'refused'; readonly reason: string };

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

function refuse(facts: RegistrationFacts, reason: string): Decision<never, Person> {
  const { by, person, now } = facts;
  const erased = erasedRegistration(person, now, reason);
  return {
    writes: personWrites(facts, erased),
    audit: [{ op: 'person.refused', by, diff: { reason } }],
    answer: erased,
  };
}

/** Nothing that names the person is kept; the reason is, for as long as their page is open. */
export function erasedRegistration(person: Person, now: Date, refused?: string): Person {
  const { phone: _phone, home: _home, asked, ...kept } = person;
  const request = { needs: asked?.needs ?? 'people', at: asked?.at ?? now, decidedAt: now } as const;
  return {
    ...kept,
    state: 'erased',
    first: '',
    last: '',
    email: '',
    asked: { ...request, ...(refused !== undefined && { refused }) },
  };
}
