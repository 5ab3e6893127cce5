import type { Decision } from '../decision.ts';
import { personWrites, type Whose } from './change-person.ts';
import type { Person } from './person.ts';

/** Between two invitations of one person. */
const AGAIN_AFTER_MS = 60_000;

type Account = Pick<Person, 'state' | 'mustChange' | 'resetAt' | 'asked'>;

/** Was given an account and has never chosen a password of their own. */
export function hasNeverJoined({ state, mustChange, resetAt }: Account): boolean {
  return state === 'active' && mustChange && resetAt === undefined;
}

/** Registered, and never opened the link of the mail. */
export function isUnconfirmed({ state, asked }: Account): boolean {
  return state === 'pending' && asked !== undefined && asked.confirmedAt === undefined;
}

interface InviteFacts extends Whose {
  readonly key: string;
  readonly now: Date;
}

/** The mail with the link goes out again. The same key, repeated, is the same mail. */
export function decideInvite(facts: InviteFacts): Decision<'account-not-active' | 'already-joined' | 'rate', Person> {
  const { by, person, key, now } = facts;
  if (person.state === 'suspended' || person.state === 'erased') return { refused: 'account-not-active' };
  if (!hasNeverJoined(person) && !isUnconfirmed(person)) return { refused: 'already-joined' };
  if (person.invited?.key === key) return { writes: [], audit: [], answer: person };
  if (person.invited && now.getTime() - person.invited.at.getTime() < AGAIN_AFTER_MS) return { refused: 'rate' };
  const invited: Person = { ...person, invited: { at: now, key } };
  return { writes: personWrites(facts, invited), audit: [{ op: 'person.invited', by }], answer: invited };
}

/** The link of an invitation was opened and a password chosen: there is no first password to change any more. */
export function decideJoin(facts: Whose): Decision<'account-not-active', Person> {
  const { uid, person } = facts;
  if (!hasNeverJoined(person) || !person.invited) return { refused: 'account-not-active' };
  const joined: Person = { ...person, mustChange: false };
  return { writes: personWrites(facts, joined), audit: [{ op: 'person.joined', by: uid }], answer: joined };
}
