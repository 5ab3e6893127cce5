import { Delivery, Response } from '@muster/domain/callouts/wave';
import type { Job } from '@muster/domain/jobs/job';
import { COLLECTION_GROUPS } from '@muster/domain/paths';
import { useMemo } from 'react';
import { useNow } from '../../../firebase/clock.ts';
import { usePeople } from '../../../firebase/directory.ts';
import type { Live, LiveRow } from '../../../firebase/live/source.ts';
import { useLiveQuery } from '../../../firebase/live/use-live-query.ts';
import { PERIODS, type Period } from './monitor-search.ts';
import { reachedRows, type ReachedRow } from './reached-rows.ts';

/** The start moves in steps, so that the same question is asked for a while. */
const STEP_MS = 5 * 60_000;
const MOST_PAGES = 300;
const MOST_RESPONSES = 2000;

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
  const { nameOf } = usePeople();
  const data = useMemo(() => {
    if (!deliveries.data) return undefined;
    const rows = reachedRows({
      deliveries: deliveries.data.map(({ id, data: delivery }) => ({ id, delivery })),
      responses: (responses.data ?? []).map(({ path, data: { uid, at } }) => ({ jobId: jobOf(path), uid, at })),
      jobs: new Map(jobs.map(({ id, data: job }) => [id, job])),
      nameOf,
    });
    return { rows, from };
  }, [deliveries.data, responses.data, jobs, nameOf, from]);
  return { ...deliveries, data };
}

function since(group: 'deliveries' | 'responses', field: string, from: Date, limit: number) {
  return {
    from: { group: COLLECTION_GROUPS[group] },
    where: [[field, '>=', from] as const],
    orderBy: [[field, 'desc'] as const],
    limit,
  };
}

/** `jobs/{id}/responses/{uid}` */
function jobOf(path: string): string {
  return path.split('/')[1] ?? '';
}
