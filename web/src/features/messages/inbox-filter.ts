import type { NoticeKind } from '@muster/domain/messages/messages';
import type { InboxRow } from './inbox-rows.ts';

export const INBOX_FILTERS = ['all', 'offers', 'jobs', 'messages', 'needsYou', 'account'] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

const GROUPS: Readonly<Record<NoticeKind, InboxFilter>> = {
  offer: 'offers',
  'offer.closed': 'offers',
  confirmed: 'jobs',
  standby: 'jobs',
  promoted: 'jobs',
  released: 'jobs',
  'job.changed': 'jobs',
  'job.cancelled': 'jobs',
  message: 'messages',
  drill: 'messages',
  'availability.weekly': 'jobs',
  'reminder.start': 'jobs',
  'reminder.tasks': 'jobs',
  'needs.you': 'needsYou',
  'system.alert': 'needsYou',
  'test.alarm': 'account',
  account: 'account',
  'certificate.ending': 'account',
};

export function rowsOf(filter: InboxFilter, rows: readonly InboxRow[]): InboxRow[] {
  return rows.filter(({ kind }) => filter === 'all' || GROUPS[kind] === filter);
}

/** Only kinds that are there can be chosen, and only when there are several. */
export function filtersFor(rows: readonly InboxRow[]): InboxFilter[] {
  const there = INBOX_FILTERS.filter((filter) => filter !== 'all' && rowsOf(filter, rows).length > 0);
  return there.length > 1 ? ['all', ...there] : [];
}
