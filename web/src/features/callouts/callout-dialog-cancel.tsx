import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { CANCEL_REASONS, type CancelReason } from '@muster/domain/callouts/cancel-reasons';
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
  const { t } = useTranslation(['desk-callout', 'desk-crew', 'common']);
  const [because, setBecause] = useState<CancelReason>('other');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const told = Object.keys(job.crew).filter((uid) => liveMember(job, uid)).length + job.standby.length;

  function check() {
    const isGiven = because !== 'other' || reason.trim() !== '';
    setMissing(!isGiven);
    return isGiven;
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
      input={(key) => ({ jobId, because, ...(reason.trim() !== '' && { reason: reason.trim() }), key })}
      onDone={() => toast(t('actions.isCancelled', { code: jobId }))}
      onClose={onClose}
    >
      <Text>{t('dialogs.cancelText')}</Text>
      <Radio.Group
        label={t('desk-crew:cancel.because')}
        value={because}
        onChange={(value) => setBecause(CANCEL_REASONS.find((one) => one === value) ?? 'other')}
      >
        <Stack gap={0}>
          {CANCEL_REASONS.map((one) => (
            <Radio key={one} value={one} label={t(`desk-crew:cancel.becauseOf.${one}`)} py={8} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('dialogs.reason')}
        description={because === 'other' ? t('dialogs.reasonTold') : t('desk-crew:cancel.reasonKept')}
        error={isMissing && t('common:wrong.reason')}
        maxLength={LONGEST_REASON}
        autosize
        minRows={2}
        required={because === 'other'}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
