import { Job, Office } from '@muster/domain/jobs/job';
import { Template } from '@muster/domain/jobs/template';
import { AppConfig } from '@muster/domain/settings/settings';
import { paths } from '@muster/domain/paths';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyJobForm, jobFormOf, type JobFormValues } from '../../features/jobs/job-form-values.ts';
import { askedForm, copiedForm, standingForm } from '../../features/jobs/standing-form.ts';
import { serverNow } from '../../firebase/clock.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

export interface Seed {
  readonly values: JobFormValues;
  readonly template?: Template;
}

interface FormSeedProps {
  /** The form is filled from this job, or from this template; from neither it is empty. */
  readonly jobId?: string | undefined;
  readonly templateId?: string | undefined;
  readonly postcode?: string | undefined;
  readonly children: (seed: Seed) => ReactNode;
}

/** What a form of jobs begins with. */
export function FormSeed({ jobId, templateId, postcode = '', children }: FormSeedProps) {
  if (jobId) return <FromJob jobId={jobId}>{children}</FromJob>;
  if (templateId) return <FromTemplate templateId={templateId}>{children}</FromTemplate>;
  return <Empty postcode={postcode}>{children}</Empty>;
}

function FromJob({ jobId, children }: { readonly jobId: string } & Pick<FormSeedProps, 'children'>) {
  const { t } = useTranslation('jobs-form');
  const job = useLiveDoc(paths.job(jobId), Job);
  const office = useLiveDoc(paths.office(jobId), Office);
  return (
    <LivePart live={job} missing={<EmptyState text={t('notFound', { code: jobId })} />}>
      {(found) => (
        <LivePart live={office}>
          {(notes) => children({ values: copiedForm(jobFormOf(found, notes), serverNow()) })}
        </LivePart>
      )}
    </LivePart>
  );
}

function FromTemplate({ templateId, children }: { readonly templateId: string } & Pick<FormSeedProps, 'children'>) {
  const { t } = useTranslation('jobs-again');
  const template = useLiveDoc(paths.template(templateId), Template);
  return (
    <LivePart live={template} missing={<EmptyState text={t('templates.notFound')} />}>
      {(found) => {
        const values = standingForm(found.standing, serverNow());
        return children({ values: copiedForm(askedForm(values, found.ask), serverNow()), template: found });
      }}
    </LivePart>
  );
}

function Empty({ postcode, children }: { readonly postcode: string } & Pick<FormSeedProps, 'children'>) {
  const config = useLiveDoc(paths.appConfig, AppConfig);
  return (
    <LivePart live={config}>
      {({ tz }) => children({ values: { ...emptyJobForm(serverNow(), tz), postcode } })}
    </LivePart>
  );
}
