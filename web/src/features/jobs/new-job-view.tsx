import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { createJob, type JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { announceNow } from '../../ui/announce.tsx';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { type JobFormFacts, JobFormView } from './job-form.tsx';
import { KeptAt } from './kept-at.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { SendJobDialog } from './send-job-dialog.tsx';
import type { NewJob } from './use-new-job.ts';

interface NewJobViewProps extends JobFormFacts {
  readonly newJob: NewJob;
  readonly preview: ReactNode;
  /** How many can take the job, once that is worked out. */
  readonly eligible: number | undefined;
  /** What the form was filled from. */
  readonly templateId?: string | undefined;
  /** The key of the command that creates the job. */
  readonly createWith: string;
  readonly onSaved: (jobId: string) => void;
}

/** A job that does not exist yet: saved as a draft, or saved and sent. */
export function NewJobView(props: NewJobViewProps) {
  const { newJob, eligible, templateId, createWith, onSaved, ...facts } = props;
  const { t } = useTranslation('jobs-form');
  const { form, keptAt, restoredAt, startAnew, forget } = newJob;
  const saving = useCommand(createJob);
  const [toSend, setToSend] = useState<JobDraft>();

  function whole(): JobDraft | undefined {
    const draft = form.submit();
    if (!draft) announceNow(t('summary'));
    return draft;
  }

  async function saveDraft() {
    const draft = whole();
    const made = { key: createWith, ...(templateId !== undefined && { templateId }) };
    const saved = draft && (await saving.send(() => ({ ...made, draft })));
    if (!saved) return;
    forget();
    toast(t('savedAs', { code: saved.jobId }));
    onSaved(saved.jobId);
  }

  const send = () => setToSend(whole());
  useHotkeys(
    [
      ['mod+Enter', send],
      ['mod+S', () => void saveDraft()],
    ],
    [],
  );

  const foot = (
    <>
      <ServerButton command={saving} variant="default" sendingText={t('savingDraft')} onClick={() => void saveDraft()}>
        {t('saveDraft')}
      </ServerButton>
      <Button onClick={send}>{t('send')}</Button>
      <KeptAt at={keptAt} />
    </>
  );
  return (
    <>
      <JobFormView
        label={t('newTitle')}
        form={form}
        notices={restoredAt && <RestoredNotice at={restoredAt} onStartAnew={startAnew} />}
        foot={foot}
        {...facts}
      />
      {toSend && (
        <SendJobDialog
          draft={toSend}
          templateId={templateId}
          eligible={eligible}
          createWith={createWith}
          onCreated={forget}
          onSent={onSaved}
          onClose={() => setToSend(undefined)}
        />
      )}
    </>
  );
}
