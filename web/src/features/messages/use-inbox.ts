import { WavePage } from '@muster/domain/callouts/wave';
import { Bulletin } from '@muster/domain/messages/bulletin';
import { InboxMarks, Notice } from '@muster/domain/messages/messages';
import { COLLECTION_GROUPS, paths } from '@muster/domain/paths';
import { useMemo } from 'react';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { inboxRows, NO_MARKS, unreadOf, type InboxRow } from './inbox-rows.ts';

const PER_LOAD = 30;
/** As many as the list of offers asks for: equal questions share one listener and are read once. */
const PAGES_AT_LEAST = 60;

export interface Inbox {
  readonly rows: readonly InboxRow[];
  readonly unread: number;
  readonly marks: InboxMarks;
  /** False while it is not known what was read before. */
  readonly marksKnown: boolean;
  readonly status: 'loading' | 'ready' | 'error';
  readonly error: unknown;
  readonly asOf: Date | undefined;
  readonly fromCache: boolean;
  /** There may be older rows than those loaded. */
  readonly hasMore: boolean;
  readonly retry: () => void;
}

/** Notices and offers of the person, live; `loads` says how many pages of 30 of each. */
export function useInbox(loads = 1): Inbox {
  const { uid, role } = useSignedIn();
  const limit = PER_LOAD * loads;
  const notices = useLiveQuery({ from: paths.notices(uid), orderBy: [['at', 'desc']], limit }, Notice);
  const pages = useLiveQuery(
    role === 'agent' ? pagesAsking(uid, Math.max(PAGES_AT_LEAST, limit)) : undefined,
    WavePage,
  );
  const bulletins = useLiveQuery(bulletinsTo(uid, limit), Bulletin);
  const marks = useLiveDoc(paths.inboxMarks(uid), InboxMarks);

  const known = marks.data ?? NO_MARKS;
  const rows = useMemo(
    () => inboxRows(notices.data ?? [], bulletins.data ?? [], pages.data ?? [], known),
    [notices.data, bulletins.data, pages.data, known],
  );
  const lists = [notices, bulletins, pages];
  return {
    rows,
    unread: unreadOf(rows).length,
    marks: known,
    marksKnown: marks.status === 'ready' || marks.status === 'missing',
    status: statusOf(lists.map(({ status }) => status)),
    error: notices.error ?? bulletins.error ?? pages.error,
    asOf: notices.asOf,
    fromCache: lists.some(({ fromCache }) => fromCache),
    hasMore: lists.some(({ data }) => (data?.length ?? 0) >= limit),
    retry: () => lists.forEach(({ retry }) => retry()),
  };
}

function bulletinsTo(uid: string, limit: number) {
  return {
    from: paths.bulletins,
    where: [['audience', 'array-contains', uid] as const],
    orderBy: [['at', 'desc'] as const],
    limit,
  };
}

function pagesAsking(uid: string, limit: number) {
  return {
    from: { group: COLLECTION_GROUPS.waves },
    where: [['audience', 'array-contains', uid] as const],
    orderBy: [['sentAt', 'desc'] as const],
    limit,
  };
}

function statusOf(all: readonly string[]): Inbox['status'] {
  if (all.includes('error')) return 'error';
  return all.includes('loading') ? 'loading' : 'ready';
}
