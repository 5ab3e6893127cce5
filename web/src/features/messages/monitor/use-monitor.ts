import { Delivery } from '@muster/domain/callouts/delivery';
import { Response } from '@muster/domain/callouts/wave';
import type { Job } from '@muster/domain/jobs/job';
import { Notice } from '@muster/domain/messages/messages';
import { COLLECTION_GROUPS } from '@muster/domain/paths';
import { useMemo } from 'react';
import { useNow } from '../../../firebase/clock.ts';
import { usePeople } from '../../../firebase/directory.ts';
import type { Live, LiveRow } from '../../../firebase/live/source.ts';
import { useLiveQuery } from '../../../firebase/live/use-live-query.ts';
import { PERIODS, type Period } from './monitor-search.ts';
import { noticeRows } from './notice-rows.ts';
import { reachedRows, type ReachedRow } from './reached-rows.ts';

/** The start moves in steps, so that the same question is asked for a while. */
const STEP_MS = 5 * 60_000;
const MOST_PAGES = 300;
const MOST_RESPONSES = 2000;
const MOST_NOTICES = 500;

export interface Monitored {
  readonly rows: readonly ReachedRow[];
  readonly from: Date;
}

/** Everybody who was asked in this period and how far it got, live. */
export function useMonitor(period: Period, jobs: readonly LiveRow<Job>[]): Live<Monitored> {
  const now = useNow(STEP_MS).getTime();
  const from = useMemo(() => new Date(now - PERIODS[period].backMs), [now, period]);
  const deliveries = useLiveQuery(since('deliveries', 'createdAt', from, MOST_PAGES), Delivery);
  const responses = useLiveQuery(since('responses', 'at', from, MOST_RESPONSES), Response);
  const notices = useLiveQuery(since('notices', 'at', from, MOST_NOTICES), Notice);
  const { nameOf } = usePeople();
  const data = useMemo(() => {
    if (!deliveries.data) return undefined;
    const rows = reachedRows({
      deliveries: deliveries.data.map(({ id, data: delivery }) => ({ id, delivery })),
      responses: (responses.data ?? []).map(({ path, data: { uid, at } }) => ({ jobId: jobOf(path), uid, at })),
      jobs: new Map(jobs.map(({ id, data: job }) => [id, job])),
      nameOf,
    });
    const told = (notices.data ?? []).map(({ id, path, data: notice }) => ({ id, uid: ownerOf(path), notice }));
    return { rows: [...rows, ...noticeRows(told, nameOf, new Date(now))], from };
  }, [deliveries.data, responses.data, notices.data, jobs, nameOf, from, now]);
  return { ...deliveries, data };
}

function since(group: 'deliveries' | 'responses' | 'notices', field: string, from: Date, limit: number) {
  return {
    from: { group: COLLECTION_GROUPS[group] },
    where: [[field, '>=', from] as const],
    orderBy: [[field, 'desc'] as const],
    limit,
  };
}

/** `people/{uid}/notices/{id}` */
function ownerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** `jobs/{id}/responses/{uid}` */
function jobOf(path: string): string {
  return path.split('/')[1] ?? '';
}
