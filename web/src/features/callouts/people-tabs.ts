import type { Delivery } from '@muster/domain/callouts/delivery';
import type { PersonRow } from './people-rows.ts';

export const PEOPLE_TABS = ['all', 'waiting', 'yes', 'no', 'not-reached'] as const;
export type PeopleTab = (typeof PEOPLE_TABS)[number];

const YES = ['confirmed', 'applied', 'mustReconfirm', 'onTheWay', 'onSite', 'done', 'standby'];
const NO = ['declined', 'withdrawn', 'released', 'noShow'];

export function isIn(tab: PeopleTab, { answer, delivery }: PersonRow): boolean {
  switch (tab) {
    case 'all':
      return true;
    case 'waiting':
      return answer.is === 'waiting';
    case 'yes':
      return YES.includes(answer.is);
    case 'no':
      return NO.includes(answer.is);
    case 'not-reached':
      return delivery?.step === 'failed' || delivery?.step === 'none';
  }
}

export function countTabs(rows: readonly PersonRow[]): Readonly<Record<PeopleTab, number>> {
  const count = (tab: PeopleTab) => rows.filter((row) => isIn(tab, row)).length;
  return {
    all: count('all'),
    waiting: count('waiting'),
    yes: count('yes'),
    no: count('no'),
    'not-reached': count('not-reached'),
  };
}

export interface NotAsked {
  readonly reason: string;
  readonly people: readonly { readonly uid: string; readonly args: readonly (string | number)[] }[];
}

/** Who was left out of the newest wave and why, the most frequent reason first. */
export function notAsked(deliveries: Iterable<Delivery>): readonly NotAsked[] {
  const newest = [...deliveries].toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  const byReason = Map.groupBy(newest?.excluded ?? [], ({ reason }) => reason);
  const groups = [...byReason].map(([reason, people]) => ({ reason, people }));
  return groups.toSorted((a, b) => b.people.length - a.people.length || a.reason.localeCompare(b.reason));
}
