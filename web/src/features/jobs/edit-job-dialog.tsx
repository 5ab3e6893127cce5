import { editJob } from '@muster/domain/callouts/callouts.contracts';
import type { Job } from '@muster/domain/jobs/job';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { liveMember } from '@muster/domain/jobs/places';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { AskedAgainList } from './asked-again-list.tsx';
import { DifferenceList } from './difference-list.tsx';
import { changedFields } from './merge-forms.ts';
import { ReleaseChoice } from './release-choice.tsx';
import { isSettled, surplusOf } from './surplus.ts';
import type { EditedJob } from './use-edited-job.ts';
import { useForeseen } from './use-foreseen.ts';
import type { useFieldText } from './use-field-text.ts';

interface EditJobDialogProps {
  readonly jobId: string;
  readonly job: Job;
  readonly draft: JobDraft;
  readonly edited: EditedJob;
  readonly textOf: ReturnType<typeof useFieldText>;
  readonly nameOf: (uid: string) => string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Old and new, how many people are told, and who leaves when there are fewer places than people. */
export function EditJobDialog(props: EditJobDialogProps) {
  const { jobId, job, draft, edited, textOf, nameOf, onSaved, onClose } = props;
  const { t } = useTranslation('jobs-form');
  const { base, form } = edited;
  const surplus = surplusOf(job, draft.positions);
  const [released, setReleased] = useState<readonly string[]>([]);
  const [isChecked, setChecked] = useState(false);
  const foreseen = useForeseen(job, draft);
  const told = Object.keys(job.crew).filter((uid) => liveMember(job, uid)).length;

  function check() {
    setChecked(true);
    return isSettled(surplus, released);
  }

  return (
    <CommandDialog
      contract={editJob}
      question={told === 0 ? t('editDialog.titleNobody') : t('editDialog.title', { count: told })}
      verb={t('editDialog.confirm')}
      sendingText={t('savingChanges')}
      check={check}
      input={(key) => ({ jobId, rev: base.rev, key, draft, release: [...released] })}
      onDone={() => {
        toast(t('savedAs', { code: jobId }));
        onSaved();
      }}
      onClose={onClose}
    >
      <DifferenceList
        caption={t('editDialog.differences')}
        fields={changedFields(base.values, form.values)}
        before={{ head: t('editDialog.was'), values: base.values }}
        after={{ head: t('editDialog.now'), values: form.values }}
        textOf={textOf}
      />
      {told > 0 && foreseen && (
        <AskedAgainList
          foreseen={{ ...foreseen, people: foreseen.people.filter(({ uid }) => !released.includes(uid)) }}
          tz={draft.tz}
        />
      )}
      {surplus.length > 0 && (
        <ReleaseChoice
          surplus={surplus}
          released={released}
          isWrong={isChecked && !isSettled(surplus, released)}
          nameOf={(uid) => job.crew[uid]?.name ?? nameOf(uid)}
          onChange={setReleased}
        />
      )}
    </CommandDialog>
  );
}
