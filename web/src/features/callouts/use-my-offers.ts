import { Diary } from '@muster/domain/availability/diary';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { COLLECTION_GROUPS, paths } from '@muster/domain/paths';
import { useMemo } from 'react';
import type { Live, LiveRow } from '../../firebase/live/source.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { toOffers, type Offer } from './my-offers.ts';

const OPEN_LIMIT = 100;
const RECENT_LIMIT = 60;
const RESPONSES_LIMIT = 100;

export interface LiveOffers extends Omit<Live<readonly LiveRow<WavePage>[]>, 'data'> {
  /** The newest page of each job. */
  readonly offers: readonly Offer[];
}

/** Pages that ask the person now. A closed page leaves this list at once. */
export function useOpenOffers(): LiveOffers {
  const { uid } = useSignedIn();
  return useOffers([
    ['audience', 'array-contains', uid],
    ['state', '==', 'open'],
  ]);
}

/** The newest pages the person was asked by, open or not. */
export function useRecentOffers(): LiveOffers {
  const { uid } = useSignedIn();
  return useOffers([['audience', 'array-contains', uid]], RECENT_LIMIT);
}

export interface MyResponses {
  /** What the person answered, by job, unless it was an accept. */
  readonly byJob: ReadonlyMap<string, Response>;
  readonly isKnown: boolean;
}

export function useMyResponses(): MyResponses {
  const { uid } = useSignedIn();
  const live = useLiveQuery(
    {
      from: { group: COLLECTION_GROUPS.responses },
      where: [['uid', '==', uid]],
      orderBy: [['at', 'desc']],
      limit: RESPONSES_LIMIT,
    },
    Response,
  );
  const byJob = useMemo(() => new Map(live.data?.map(({ path, data }) => [jobIdOf(path), data])), [live.data]);
  return { byJob, isKnown: live.status !== 'loading' };
}

export function useMyDiary(): Live<Diary> {
  const { uid } = useSignedIn();
  return useLiveDoc(paths.diary(uid), Diary);
}

function useOffers(where: readonly (readonly [string, '==' | 'array-contains', unknown])[], limit = OPEN_LIMIT) {
  const { data, ...live } = useLiveQuery(
    { from: { group: COLLECTION_GROUPS.waves }, where, orderBy: [['sentAt', 'desc']], limit },
    WavePage,
  );
  const offers = useMemo(() => toOffers(data ?? []), [data]);
  return { ...live, offers };
}

/** `jobs/{id}/responses/{uid}` */
function jobIdOf(path: string): string {
  return path.split('/')[1] ?? '';
}
