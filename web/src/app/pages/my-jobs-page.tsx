import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyJobsTabs } from '../../features/jobs/my-jobs-tabs.tsx';
import { runningOrNext, tabOf } from '../../features/jobs/my-jobs.ts';
import { useMyJobs } from '../../features/jobs/use-my-jobs.ts';
import { useNow } from '../../firebase/clock.ts';
import { Page } from '../../ui/page/page.tsx';
import { ErrorState } from '../../ui/states/error-state.tsx';
import { LiveNote } from '../../ui/states/live-note.tsx';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';

const route = getRouteApi('/inside/agent/mobile/jobs');

/** Own jobs now, coming and past. */
export function MyJobsPage() {
  const { t } = useTranslation('agent-jobs');
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const { jobs, ...live } = useMyJobs();
  const now = useNow(60_000);
  const next = runningOrNext(jobs, now);
  const usual = next ? tabOf(next, now) : 'coming';
  return (
    <Page title={t('title')}>
      {live.status === 'error' && <ErrorState error={live.error} onRetry={live.retry} />}
      {live.status === 'loading' && <SkeletonRows height={120} />}
      {live.status === 'ready' && (
        <>
          <LiveNote live={live} />
          <MyJobsTabs
            jobs={jobs}
            tab={tab ?? usual}
            onTab={(chosen) => void navigate({ search: { tab: chosen }, replace: true })}
          />
        </>
      )}
    </Page>
  );
}
