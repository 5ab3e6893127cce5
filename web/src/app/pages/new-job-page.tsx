import { AppConfig } from '@muster/domain/settings/settings';
import { paths } from '@muster/domain/paths';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalloutPreview } from '../../features/callouts/callout-preview.tsx';
import { useDryRun } from '../../features/callouts/use-dry-run.ts';
import type { JobFormValues } from '../../features/jobs/job-form-values.ts';
import { NewJobView } from '../../features/jobs/new-job-view.tsx';
import { useNewJob } from '../../features/jobs/use-new-job.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { FormSeed } from './form-seed.tsx';
import { useJobFormFacts } from './use-job-form-facts.ts';

const route = getRouteApi('/inside/staff/jobs/new');

/** A new job: what, where, when, who, how, notes, and who will be asked. Empty, of another job, or from a template. */
export function NewJobPage() {
  const { t } = useTranslation('jobs-form');
  const { from, template, at } = route.useSearch();
  const config = useLiveDoc(paths.appConfig, AppConfig);
  const isSeeded = from !== undefined || template !== undefined || at !== undefined;
  return (
    <Page title={t('newTitle')} wide focusTitle={false}>
      {isSeeded ? (
        <FormSeed jobId={from} templateId={template} postcode={at}>
          {({ values }) => <NewJob key={from ?? template ?? at} tz={values.tz} seed={values} templateId={template} />}
        </FormSeed>
      ) : (
        <LivePart live={config}>{({ tz }) => <NewJob tz={tz} />}</LivePart>
      )}
    </Page>
  );
}

interface NewJobProps {
  readonly tz: string;
  readonly seed?: JobFormValues;
  readonly templateId?: string | undefined;
}

function NewJob({ tz, seed: current, templateId }: NewJobProps) {
  const navigate = route.useNavigate();
  const [seed] = useState(current);
  const newJob = useNewJob(tz, seed);
  const { skillName, nameOf: _, ...facts } = useJobFormFacts();
  const run = useDryRun(newJob.form.preview, undefined);
  return (
    <NewJobView
      newJob={newJob}
      preview={<CalloutPreview run={run} draft={newJob.form.preview} skillName={skillName} />}
      eligible={run.asking?.eligible}
      templateId={templateId}
      createWith={run.key}
      onSaved={(jobId) => void navigate({ to: '/jobs/$jobId', params: { jobId } })}
      {...facts}
    />
  );
}
