import { Text, Textarea } from '@mantine/core';
import { cancelJob } from '@muster/domain/callouts/callouts.contracts';
import { liveMember } from '@muster/domain/jobs/places';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { DialogProps } from './callout-dialog-props.ts';

const LONGEST_REASON = 300;

/** Says how many people are told, and asks for the reason they read. */
export function CancelDialog({ jobId, job, onClose }: DialogProps) {
  const { t } = useTranslation(['desk-callout', 'common']);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const told = Object.keys(job.crew).filter((uid) => liveMember(job, uid)).length + job.standby.length;

  function check() {
    setMissing(reason.trim() === '');
    return reason.trim() !== '';
  }

  return (
    <CommandDialog
      contract={cancelJob}
      danger
      question={
        told === 0
          ? t('dialogs.cancelNobodyTitle', { code: jobId })
          : t('dialogs.cancelTitle', { code: jobId, count: told })
      }
      verb={t('dialogs.cancelConfirm')}
      sendingText={t('actions.cancelling')}
      check={check}
      input={(key) => ({ jobId, reason: reason.trim(), key })}
      onDone={() => toast(t('actions.isCancelled', { code: jobId }))}
      onClose={onClose}
    >
      <Text>{t('dialogs.cancelText')}</Text>
      <Textarea
        label={t('dialogs.reason')}
        description={t('dialogs.reasonTold')}
        error={isMissing && t('common:wrong.reason')}
        maxLength={LONGEST_REASON}
        autosize
        minRows={2}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
