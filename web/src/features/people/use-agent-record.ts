import { Response, WavePage } from '@muster/domain/callouts/wave';
import { History } from '@muster/domain/jobs/history';
import { Job } from '@muster/domain/jobs/job';
import { COLLECTION_GROUPS, paths } from '@muster/domain/paths';
import { useMemo } from 'react';
import { useNow } from '../../firebase/clock.ts';
import type { Live, LiveRow } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { type OfferMade, offersMade } from '@muster/domain/callouts/offers-made';

const MOST_PAGES = 200;
const MOST_ANSWERS = 200;
const MOST_JOBS = 200;
const MINUTE_MS = 60_000;

export interface AgentRecord {
  readonly offers: readonly OfferMade[];
  /** On whose crew the person is, or was until a day after the end. */
  readonly jobs: ReadonlyMap<string, Job>;
  /** Of jobs that are longer over. */
  readonly history: readonly LiveRow<History>[];
  readonly live: Live<unknown>;
}

/** What somebody was asked, what they said, and where they worked; as far back as documents are kept. */
export function useAgentRecord(uid: string): AgentRecord {
  const pages = useLiveQuery(
    {
      from: { group: COLLECTION_GROUPS.waves },
      where: [['audience', 'array-contains', uid]],
      orderBy: [['sentAt', 'desc']],
      limit: MOST_PAGES,
    },
    WavePage,
  );
  const responses = useLiveQuery(
    {
      from: { group: COLLECTION_GROUPS.responses },
      where: [['uid', '==', uid]],
      orderBy: [['at', 'desc']],
      limit: MOST_ANSWERS,
    },
    Response,
  );
  const present = useJobs('crewUids', uid);
  const past = useJobs('pastCrewUids', uid);
  const history = useLiveQuery(
    { from: `${paths.person(uid)}/history`, orderBy: [['day', 'desc']], limit: MOST_JOBS },
    History,
  );
  const now = useNow(MINUTE_MS);
  const jobs = useMemo(
    () => new Map([...(past.data ?? []), ...(present.data ?? [])].map(({ id, data }) => [id, data])),
    [past.data, present.data],
  );
  const offers = useMemo(() => {
    const said = new Map(responses.data?.map(({ path, data }) => [path.split('/')[1] ?? '', data]));
    return offersMade({ uid, pages: pages.data?.map(({ data }) => data) ?? [], responses: said, jobs }, now);
  }, [uid, pages.data, responses.data, jobs, now]);
  return { offers, jobs, history: history.data ?? [], live: pages };
}

function useJobs(field: 'crewUids' | 'pastCrewUids', uid: string) {
  return useLiveQuery({ from: paths.jobs, where: [[field, 'array-contains', uid]], limit: MOST_JOBS }, Job);
}
