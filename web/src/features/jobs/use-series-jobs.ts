import { Job } from '@muster/domain/jobs/job';
import type { SeriesJob } from '@muster/domain/jobs/series-steps';
import { paths } from '@muster/domain/paths';
import { useMemo } from 'react';
import { useNow } from '../../firebase/clock.ts';
import type { Live } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';

const DAY_MS = 86_400_000;
const MOST = 200;

/** The jobs of a series from today on, by their codes. */
export function useSeriesJobs(seriesId: string): Live<ReadonlyMap<string, SeriesJob>> {
  const today = useNow(DAY_MS).getTime();
  const since = useMemo(() => new Date(today - DAY_MS), [today]);
  const live = useLiveQuery(
    {
      from: paths.jobs,
      where: [['seriesId', '==', seriesId] as const, ['start', '>=', since] as const],
      orderBy: [['start', 'asc'] as const],
      limit: MOST,
    },
    Job,
  );
  const data = useMemo(() => live.data && new Map(live.data.map((row) => [row.id, row.data])), [live.data]);
  return { ...live, data };
}
