import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { Job } from '@muster/domain/jobs/job';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announceNow } from '../../ui/announce.tsx';
import { ChangedNotice } from './changed-notice.tsx';
import { EditJobDialog } from './edit-job-dialog.tsx';
import { type JobFormFacts, JobFormView } from './job-form.tsx';
import { KeptAt } from './kept-at.tsx';
import { changedFields } from './merge-forms.ts';
import { RestoredNotice } from './restored-notice.tsx';
import type { EditedJob } from './use-edited-job.ts';
import { useFieldText } from './use-field-text.ts';

interface EditJobViewProps extends JobFormFacts {
  readonly jobId: string;
  readonly job: Job;
  readonly edited: EditedJob;
  readonly preview: ReactNode;
  readonly nameOf: (uid: string) => string;
  readonly skillName: (id: string) => string;
  readonly onDone: () => void;
}

const SAVE_KEYS = ['mod+Enter', 'mod+S'];

/** A job that exists: what was changed is shown before it is saved, and so is who is told. */
export function EditJobView(props: EditJobViewProps) {
  const { jobId, job, edited, preview, nameOf, skillName, onDone, ...facts } = props;
  const { t } = useTranslation('jobs-form');
  const { form, base, keptAt, restoredAt, theirs, startAnew, forget } = edited;
  const [toSave, setToSave] = useState<JobDraft>();
  const textOf = useFieldText({ nameOf, skillName });

  function save() {
    if (theirs) return announceNow(t('changed.title'));
    const draft = form.submit();
    if (!draft) return announceNow(t('summary'));
    return changedFields(base.values, form.values).length === 0 ? done() : setToSave(draft);
  }

  function done() {
    forget();
    onDone();
  }

  useHotkeys(
    SAVE_KEYS.map((key) => [key, save]),
    [],
  );

  const foot = (
    <>
      <Button variant="default" onClick={onDone}>
        {t('cancel')}
      </Button>
      <Button onClick={save}>{t('saveChanges')}</Button>
      <KeptAt at={keptAt} />
    </>
  );
  const notices = (
    <>
      {theirs && <ChangedNotice edited={edited} theirs={theirs} textOf={textOf} />}
      {restoredAt && !theirs && <RestoredNotice at={restoredAt} onStartAnew={startAnew} />}
    </>
  );
  return (
    <>
      <JobFormView
        label={t('editTitle', { code: jobId })}
        form={form}
        preview={preview}
        notices={notices}
        foot={foot}
        {...facts}
      />
      {toSave && (
        <EditJobDialog
          jobId={jobId}
          job={job}
          draft={toSave}
          edited={edited}
          textOf={textOf}
          nameOf={nameOf}
          onSaved={done}
          onClose={() => setToSave(undefined)}
        />
      )}
    </>
  );
}
