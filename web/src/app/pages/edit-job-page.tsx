import { Job, Office } from '@muster/domain/jobs/job';
import { isOver } from '@muster/domain/jobs/places';
import { paths } from '@muster/domain/paths';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CalloutPreview } from '../../features/callouts/callout-preview.tsx';
import { useDryRun } from '../../features/callouts/use-dry-run.ts';
import { EditJobView } from '../../features/jobs/edit-job-view.tsx';
import { useEditedJob } from '../../features/jobs/use-edited-job.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { useJobFormFacts } from './use-job-form-facts.ts';

const route = getRouteApi('/inside/staff/jobs/$jobId/edit');

/** A job that exists, in the same form. */
export function EditJobPage() {
  const { t } = useTranslation('jobs-form');
  const { jobId } = route.useParams();
  const job = useLiveDoc(paths.job(jobId), Job);
  const office = useLiveDoc(paths.office(jobId), Office);
  const back = (
    <ButtonLink to="/jobs/$jobId" params={{ jobId }} variant="default">
      {jobId}
    </ButtonLink>
  );
  return (
    <Page title={t('editTitle', { code: jobId })} wide focusTitle={false}>
      <LivePart live={job} missing={<EmptyState text={t('notFound', { code: jobId })} />}>
        {(found) =>
          isOver(found) ? (
            <EmptyState text={t('isOver')} action={back} />
          ) : (
            <LivePart live={office}>
              {(notes) => <EditJob key={jobId} jobId={jobId} job={found} office={notes} />}
            </LivePart>
          )
        }
      </LivePart>
    </Page>
  );
}

interface EditJobProps {
  readonly jobId: string;
  readonly job: Job;
  readonly office: Office;
}

function EditJob({ jobId, job, office }: EditJobProps) {
  const navigate = route.useNavigate();
  const edited = useEditedJob(jobId, job, office);
  const facts = useJobFormFacts();
  const run = useDryRun(edited.form.preview, jobId);
  return (
    <EditJobView
      jobId={jobId}
      job={job}
      edited={edited}
      preview={<CalloutPreview run={run} draft={edited.form.preview} skillName={facts.skillName} />}
      onDone={() => void navigate({ to: '/jobs/$jobId', params: { jobId } })}
      {...facts}
    />
  );
}
