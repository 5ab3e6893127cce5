import { Text } from '@mantine/core';
import { publishJob } from '@muster/domain/callouts/callouts.contracts';
import { createJob, type JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';

interface SendJobDialogProps {
  readonly draft: JobDraft;
  readonly templateId: string | undefined;
  readonly eligible: number | undefined;
  readonly createWith: string;
  /** The job is saved, whatever becomes of sending it. */
  readonly onCreated: () => void;
  readonly onSent: (jobId: string) => void;
  readonly onClose: () => void;
}

const FIRST_REV = 0;

/** Saves the job and asks people. What was saved once is not saved again when the sending is repeated. */
export function SendJobDialog(props: SendJobDialogProps) {
  const { draft, templateId, eligible, createWith, onCreated, onSent, onClose } = props;
  const { t } = useTranslation(['jobs-form', 'common']);
  const creating = useCommand(createJob);
  const publishing = useCommand(publishJob);
  const [savedAs, setSavedAs] = useState<string>();

  async function send() {
    const made = { key: createWith, draft, ...(templateId !== undefined && { templateId }) };
    const jobId = savedAs ?? (await creating.send(() => made))?.jobId;
    if (jobId === undefined) return;
    setSavedAs(jobId);
    onCreated();
    const sent = await publishing.send((key) => ({ jobId, rev: FIRST_REV, key }));
    if (!sent) return;
    toast(t('sentAs', { code: jobId, count: sent.asked }));
    onSent(jobId);
  }

  const question = eligible === undefined ? t('sendDialog.titleUnknown') : t('sendDialog.title', { count: eligible });
  const confirm = (
    <ServerButton
      command={savedAs === undefined ? creating : publishing}
      sendingText={t('sending')}
      onClick={() => void send()}
    >
      {t('sendDialog.confirm')}
    </ServerButton>
  );
  return (
    <ConfirmDialog
      opened
      question={question}
      confirm={confirm}
      keepLabel={savedAs === undefined ? t('common:back') : t('sendDialog.openDraft')}
      onClose={() => (savedAs === undefined ? onClose() : onSent(savedAs))}
    >
      {eligible === 0 && <Text>{t('sendDialog.nobody')}</Text>}
      {savedAs !== undefined && <Text role="status">{t('savedAs', { code: savedAs })}</Text>}
    </ConfirmDialog>
  );
}
