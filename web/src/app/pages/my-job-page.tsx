import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMyResponses } from '../../features/callouts/use-my-offers.ts';
import { JobConfirmedGone } from '../../features/jobs/job-confirmed-gone.tsx';
import { JobConfirmedScreen } from '../../features/jobs/job-confirmed-screen.tsx';
import { MyStateMark } from '../../features/jobs/my-state-mark.tsx';
import { useMyJobs } from '../../features/jobs/use-my-jobs.ts';
import { ChatPart } from '../../features/messages/chat/chat-part.tsx';
import { useSignedIn } from '../../firebase/session.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { ErrorState } from '../../ui/states/error-state.tsx';
import { LiveNote } from '../../ui/states/live-note.tsx';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';

const route = getRouteApi('/inside/agent/mobile/jobs/$jobId');

/** One own job. */
export function MyJobPage() {
  const { t } = useTranslation('agent-jobs');
  const { jobId } = route.useParams();
  const { uid } = useSignedIn();
  const { jobs, ...live } = useMyJobs();
  const response = useMyResponses().byJob.get(jobId);
  const job = jobs.find((one) => one.jobId === jobId);
  if (!job && live.status === 'ready' && !live.fromCache) return <JobConfirmedGone jobId={jobId} response={response} />;
  return (
    <Page
      title={job?.title ?? jobId}
      back={<BackLink to="/mobile/jobs">{t('title')}</BackLink>}
      actions={job && <MyStateMark job={job} />}
    >
      {live.status === 'error' && <ErrorState error={live.error} onRetry={live.retry} />}
      {job ? (
        <>
          <LiveNote live={live} />
          <JobConfirmedScreen job={job} />
          {job.crewUids.includes(uid) && <ChatPart jobId={jobId} tz={job.tz} nameOf={(from) => job.crew[from]?.name} />}
        </>
      ) : (
        <SkeletonRows height={160} />
      )}
    </Page>
  );
}
