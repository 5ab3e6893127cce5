import { TextInput } from '@mantine/core';
import { draftOn } from '@muster/domain/jobs/standing';
import type { Template } from '@muster/domain/jobs/template';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalloutPreview } from '../../features/callouts/callout-preview.tsx';
import { useDryRun } from '../../features/callouts/use-dry-run.ts';
import type { JobFormValues } from '../../features/jobs/job-form-values.ts';
import { standingForm, standingOf } from '../../features/jobs/standing-form.ts';
import { type OpenedTemplate, TemplateView } from '../../features/jobs/template-view.tsx';
import { useJobForm } from '../../features/jobs/use-job-form.ts';
import { serverNow } from '../../firebase/clock.ts';
import { Page } from '../../ui/page/page.tsx';
import { FormSeed } from './form-seed.tsx';
import { useJobFormFacts } from './use-job-form-facts.ts';

const route = getRouteApi('/inside/staff/templates/$templateId');
const NEW = 'new';

/** One template, or a new one: empty, or made from a job. */
export function TemplatePage() {
  const { t } = useTranslation('jobs-again');
  const { templateId } = route.useParams();
  const { from } = route.useSearch();
  const isNew = templateId === NEW;
  return (
    <Page title={isNew ? t('templates.new') : t('templates.one')} wide focusTitle={false}>
      <FormSeed {...(isNew ? { jobId: from } : { templateId })}>
        {({ values, template }) => <OneTemplate key={templateId} values={values} found={template} id={templateId} />}
      </FormSeed>
    </Page>
  );
}

interface OneTemplateProps {
  readonly id: string;
  readonly values: JobFormValues;
  readonly found: Template | undefined;
}

function OneTemplate({ id, values, found }: OneTemplateProps) {
  const { t } = useTranslation('jobs-again');
  const navigate = route.useNavigate();
  const { skillName, nameOf: _, ...facts } = useJobFormFacts();
  const [first] = useState(() => (found ? standingForm(found.standing, serverNow()) : values));
  const [opened] = useState<OpenedTemplate | undefined>(() => found && { templateId: id, rev: found.rev });
  const form = useJobForm(first);
  const [day, setDay] = useState(first.start.day);
  const draft = form.preview && day !== '' ? draftOn(standingOf(form.preview, form.values), day) : undefined;
  const run = useDryRun(draft, undefined);
  const preview = (
    <>
      <TextInput
        type="date"
        label={t('templates.tryDay')}
        value={day}
        onChange={({ currentTarget: { value } }) => setDay(value)}
      />
      <CalloutPreview run={run} draft={draft} skillName={skillName} />
    </>
  );
  return (
    <TemplateView
      opened={opened}
      form={form}
      name={found?.name ?? values.title}
      ask={found?.ask ?? []}
      preview={preview}
      onDone={() => void navigate({ to: '/templates' })}
      {...facts}
    />
  );
}
