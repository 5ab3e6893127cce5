import { AppConfig } from '@muster/domain/settings/settings';
import { paths } from '@muster/domain/paths';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CalloutPreview } from '../../features/callouts/callout-preview.tsx';
import { useDryRun } from '../../features/callouts/use-dry-run.ts';
import { NewJobView } from '../../features/jobs/new-job-view.tsx';
import { useNewJob } from '../../features/jobs/use-new-job.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { useJobFormFacts } from './use-job-form-facts.ts';

const route = getRouteApi('/inside/staff/jobs/new');

/** A new job: what, where, when, who, how, notes, and who will be asked. */
export function NewJobPage() {
  const { t } = useTranslation('jobs-form');
  const config = useLiveDoc(paths.appConfig, AppConfig);
  return (
    <Page title={t('newTitle')} wide focusTitle={false}>
      <LivePart live={config}>{({ tz }) => <NewJob tz={tz} />}</LivePart>
    </Page>
  );
}

function NewJob({ tz }: { readonly tz: string }) {
  const navigate = route.useNavigate();
  const newJob = useNewJob(tz);
  const { skillName, nameOf: _, ...facts } = useJobFormFacts();
  const run = useDryRun(newJob.form.preview, undefined);
  return (
    <NewJobView
      newJob={newJob}
      preview={<CalloutPreview run={run} draft={newJob.form.preview} skillName={skillName} />}
      eligible={run.asking?.eligible}
      createWith={run.key}
      onSaved={(jobId) => void navigate({ to: '/jobs/$jobId', params: { jobId } })}
      {...facts}
    />
  );
}
