import { displayName, type Person, type SignIn } from '@muster/domain/people/person';
import { ROLES } from '@muster/domain/people/roles';
import { hasWords, passes, readSearch } from '../../ui/search-words.ts';

/** What the list of users shows of one account. */
export interface UserRow {
  readonly uid: string;
  readonly person: Person;
  readonly name: string;
  readonly zone: string;
  readonly lastSignInAt: Date | undefined;
  /** Wrong tries of the last 7 days. */
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
    const wrong = own.filter(({ ok, at }) => !ok && at.getTime() > now.getTime() - WEEK_MS);
    return {
      uid,
      person,
      name: displayName(person),
      zone: person.zoneId === undefined ? '' : zoneName(person.zoneId),
      lastSignInAt: good.length > 0 ? new Date(Math.max(...good)) : undefined,
      failedTries: wrong.length,
    };
  });
}

export const USER_TABS = ['all', ...ROLES] as const;
export type UserTab = (typeof USER_TABS)[number];

export const USER_FILTERS = ['role', 'state', 'zone'] as const;

export interface FoundUsers {
  readonly rows: readonly UserRow[];
  readonly counts: Readonly<Record<UserTab, number>>;
  readonly unknown: readonly string[];
}

export function findUsers(all: readonly UserRow[], tab: UserTab, typed: string): FoundUsers {
  const search = readSearch(typed, USER_FILTERS);
  const found = all.filter(
    (row) =>
      passes(search.filters.role, row.person.role) &&
      passes(search.filters.state, row.person.state) &&
      passes(search.filters.zone, row.zone) &&
      hasWords(search.words, [row.name, row.person.email, row.person.phone ?? '', row.zone]),
  );
  const inTab = (one: UserTab) => found.filter(({ person }) => one === 'all' || person.role === one);
  const counts = { all: 0, admin: 0, supervisor: 0, dispatcher: 0, agent: 0, requester: 0 };
  for (const one of USER_TABS) counts[one] = inTab(one).length;
  return { rows: inTab(tab), counts, unknown: search.unknown };
}
