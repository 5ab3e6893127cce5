import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeople, useZones } from '../../firebase/directory.ts';
import { jobRow } from '../../features/jobs/job-row.ts';
import { JobsList } from '../../features/jobs/jobs-list.tsx';
import { useDeskJobs } from '../../features/jobs/use-desk-jobs.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/jobs');

/** Every job the desk works with: filter, sort, search, open. */
export function JobsPage() {
  const { t } = useTranslation('jobs');
  const navigate = route.useNavigate();
  const choice = route.useSearch();
  const people = usePeople();
  const zones = useZones();
  const jobs = useDeskJobs();
  const names = { zone: zones.nameOf, person: people.nameOf };
  const { role } = useSignedIn();
  const newJob = <ButtonLink to="/jobs/new">{t('newJob')}</ButtonLink>;
  const archive = (role === 'admin' || role === 'supervisor') && (
    <ButtonLink to="/jobs/archive" variant="default">
      {t('archive.link')}
    </ButtonLink>
  );
  return (
    <Page
      title={t('title')}
      wide
      actions={
        <>
          {archive}
          {newJob}
        </>
      }
    >
      <LivePart live={jobs} errorTitle={t('failed')}>
        {(rows) => (
          <JobsList
            rows={rows.map(({ id, data }) => jobRow(id, data, names))}
            zones={zones.byId}
            choice={choice}
            onChoose={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
            onOpen={(jobId) => void navigate({ to: '/jobs/$jobId', params: { jobId } })}
            newJob={newJob}
          />
        )}
      </LivePart>
    </Page>
  );
}
