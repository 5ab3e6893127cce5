import type { Decision, Fields, Write } from '../decision.ts';
import { isRefused } from '../decision.ts';
import { paths } from '../paths.ts';
import { isSame } from '../same.ts';
import * as z from 'zod';
import type { Person } from './person.ts';
import { type PersonFacts, type PersonRefusal, settlePerson } from './settle-person.ts';
import { whoOf } from './who.ts';

/** The diary as read, whatever else it holds: `who` is replaced and the rest kept. */
export type DiaryDocument = Fields;

export interface Whose {
  readonly uid: string;
  readonly by: string;
  readonly person: Person;
  readonly diary: DiaryDocument;
}

/** What a person or an administrator changes; the diary's `who` changes in the same commit. */
export function decideChangePerson(facts: Whose & PersonFacts): Decision<PersonRefusal, Person> {
  const outcome = settlePerson(facts, facts.person);
  if (isRefused<PersonRefusal>(outcome)) return outcome;

  const { prefs, ...settled } = outcome.settled;
  const changed = { ...facts.person, ...settled, prefs: { ...facts.person.prefs, ...prefs } };
  // Said once more, it is no other change.
  if (isSame(changed, facts.person)) return { writes: [], audit: [], answer: facts.person };
  const zoneMoved = changed.zoneId !== facts.person.zoneId;
  const person = zoneMoved ? { ...changed, claimsVersion: changed.claimsVersion + 1 } : changed;
  const tzMoved = person.tz !== facts.person.tz;
  // What the person said of a local day is read in the zone they live in now.
  const moved: Write[] = tzMoved ? [{ update: paths.availability(facts.uid), data: { tz: person.tz } }] : [];
  return {
    writes: [...personWrites(facts, person), ...moved],
    audit: [{ op: 'person.changed', by: facts.by, diff: { fields: Object.keys(facts.change) } }],
    answer: person,
  };
}

/** A person stays where the rosters have them until the roster drain says otherwise. */
const Listed = z.object({ who: z.object({ rosterId: z.string().optional() }) });

/** Person and diary together, so that a guard never trusts what the person no longer has. */
export function personWrites({ uid, diary }: Pick<Whose, 'uid' | 'diary'>, person: Person): Write[] {
  return [
    { replace: paths.person(uid), data: { ...person, rev: person.rev + 1 } },
    { replace: paths.diary(uid), data: { ...diary, who: { ...whoOf(person), ...Listed.safeParse(diary).data?.who } } },
  ];
}
