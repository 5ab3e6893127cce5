import { hasNeverJoined, isUnconfirmed } from '@muster/domain/people/invite';
import { ROLES } from '@muster/domain/people/roles';
import * as z from 'zod';
import { hasWords, passes, readSearch } from '../../ui/search-words.ts';
import type { UserRow } from './user-row.ts';

export const USER_TABS = ['all', ...ROLES] as const;
export type UserTab = (typeof USER_TABS)[number];

/** How an account stands, besides its role. */
export const ACCOUNT_FILTERS = ['any', 'never', 'unconfirmed', 'waiting', 'suspended'] as const;
export type AccountFilter = (typeof ACCOUNT_FILTERS)[number];

/** Columns by which the list can be sorted. */
export const USER_SORTS = ['name', 'email', 'role', 'state', 'zone', 'lastSignIn', 'failed'] as const;

/** How the list is filtered and sorted; part of the address. */
export const UserChoice = z.object({
  role: z.enum(USER_TABS).default('all').catch('all'),
  account: z.enum(ACCOUNT_FILTERS).default('any').catch('any'),
  q: z.coerce.string().default('').catch(''),
  sort: z.enum(USER_SORTS).default('name').catch('name'),
  desc: z.boolean().default(false).catch(false),
});
export type UserChoice = z.output<typeof UserChoice>;

export const NO_USER_FILTER = UserChoice.parse({});

const USER_FILTERS = ['role', 'state', 'zone'] as const;

export interface FoundUsers {
  readonly rows: readonly UserRow[];
  readonly counts: Readonly<Record<UserTab, number>>;
  readonly unknown: readonly string[];
}

export function findUsers(
  all: readonly UserRow[],
  { role: tab, account, q }: Pick<UserChoice, 'role' | 'account' | 'q'>,
): FoundUsers {
  const search = readSearch(q, USER_FILTERS);
  const found = all.filter(
    (row) =>
      passes(search.filters.role, row.person.role) &&
      passes(search.filters.state, row.person.state) &&
      passes(search.filters.zone, row.zone) &&
      stands(row, account) &&
      hasWords(search.words, [row.name, row.person.email, row.person.phone ?? '', row.zone]),
  );
  const inTab = (one: UserTab) => found.filter(({ person }) => one === 'all' || person.role === one);
  const counts = { all: 0, admin: 0, supervisor: 0, dispatcher: 0, agent: 0, requester: 0 };
  for (const one of USER_TABS) counts[one] = inTab(one).length;
  return { rows: inTab(tab), counts, unknown: search.unknown };
}

function stands({ person }: UserRow, account: AccountFilter): boolean {
  switch (account) {
    case 'any':
      return true;
    case 'never':
      return hasNeverJoined(person);
    case 'unconfirmed':
      return isUnconfirmed(person);
    case 'waiting':
      return person.state === 'pending' && !isUnconfirmed(person);
    case 'suspended':
      return person.state === 'suspended';
  }
}
