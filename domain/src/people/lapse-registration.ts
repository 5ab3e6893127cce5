import type { Decision } from '../decision.ts';
import { REGISTRATION_KEPT_DAYS } from '../retention.ts';
import { personWrites, type Whose } from './change-person.ts';
import { erasedRegistration } from './decide-registration.ts';
import type { Person } from './person.ts';

const DAY_MS = 86_400_000;

/** Somebody registered so long ago and never showed that the address is theirs. */
export function hasLapsed({ state, asked }: Pick<Person, 'state' | 'asked'>, now: Date): boolean {
  if (state !== 'pending' || !asked || asked.confirmedAt) return false;
  return now.getTime() - asked.at.getTime() >= REGISTRATION_KEPT_DAYS * DAY_MS;
}

/** True when it is gone with this. Nobody may be behind the address, so nobody is told. */
export function decideLapseRegistration(facts: Whose, now: Date): Decision<never, boolean> {
  const { person, by } = facts;
  if (!hasLapsed(person, now)) return { writes: [], audit: [], answer: false };
  return {
    writes: personWrites(facts, erasedRegistration(person, now)),
    audit: [{ op: 'person.lapsed', by }],
    answer: true,
  };
}

/** Whoever asks for the link once more has as long again to follow it. */
export function decideAskAgain(facts: Whose, now: Date): Decision<never, Person> {
  const { person } = facts;
  const { asked } = person;
  if (person.state !== 'pending' || !asked || asked.confirmedAt) return { writes: [], audit: [], answer: person };
  const waiting: Person = { ...person, asked: { ...asked, at: now } };
  return { writes: personWrites(facts, waiting), audit: [{ op: 'person.asked-again', by: facts.by }], answer: waiting };
}
