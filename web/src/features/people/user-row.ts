import { displayName, type Person, type SignIn } from '@muster/domain/people/person';

/** What the list of users shows of one account. */
export interface UserRow {
  readonly uid: string;
  readonly person: Person;
  readonly name: string;
  readonly zone: string;
  readonly lastSignInAt: Date | undefined;
  /** Of the last 7 days. */
  readonly goodTries: number;
  readonly failedTries: number;
}

const WEEK_MS = 7 * 86_400_000;

/** Tries are told with the address that was typed, known or not. */
export function userRows(
  people: ReadonlyMap<string, Person>,
  tries: readonly SignIn[],
  zoneName: (id: string) => string,
  now: Date,
): readonly UserRow[] {
  const byAddress = Map.groupBy(tries, ({ email }) => email.toLowerCase());
  return [...people].map(([uid, person]) => {
    const own = byAddress.get(person.email.toLowerCase()) ?? [];
    const good = own.filter(({ ok }) => ok).map(({ at }) => at.getTime());
    const lately = own.filter(({ at }) => at.getTime() > now.getTime() - WEEK_MS);
    return {
      uid,
      person,
      name: displayName(person),
      zone: person.zoneId === undefined ? '' : zoneName(person.zoneId),
      lastSignInAt: good.length > 0 ? new Date(Math.max(...good)) : undefined,
      goodTries: lately.filter(({ ok }) => ok).length,
      failedTries: lately.filter(({ ok }) => !ok).length,
    };
  });
}
