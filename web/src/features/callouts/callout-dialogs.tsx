import { Text } from '@mantine/core';
import { completeJob, nextWave, pauseCallout, publishJob } from '@muster/domain/callouts/callouts.contracts';
import { liveMember, placesLeft } from '@muster/domain/jobs/places';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { DialogProps } from './callout-dialog-props.ts';

export function SendDialog({ jobId, job, onClose }: DialogProps) {
  const { t } = useTranslation('desk-callout');
  return (
    <CommandDialog
      contract={publishJob}
      question={t('dialogs.sendTitle', { code: jobId })}
      verb={t('dialogs.sendConfirm')}
      sendingText={t('actions.sending')}
      input={(key) => ({ jobId, rev: job.rev, key })}
      onDone={({ asked }) => toast(asked === 0 ? t('actions.askedNobody') : t('actions.asked', { count: asked }))}
      onClose={onClose}
    >
      <Text>{t('dialogs.sendText')}</Text>
    </CommandDialog>
  );
}

export function NextWaveDialog({ jobId, job, onClose }: DialogProps) {
  const { t } = useTranslation('desk-callout');
  return (
    <CommandDialog
      contract={nextWave}
      question={t('dialogs.nextWaveTitle', { code: jobId, count: placesLeft(job) })}
      verb={t('dialogs.nextWaveConfirm')}
      sendingText={t('actions.nextWaving')}
      input={(key) => ({ jobId, key })}
      onDone={({ asked }) => toast(asked === 0 ? t('actions.askedNobody') : t('actions.asked', { count: asked }))}
      onClose={onClose}
    />
  );
}

export function PauseDialog({ jobId, onClose }: DialogProps) {
  const { t } = useTranslation('desk-callout');
  return (
    <CommandDialog
      contract={pauseCallout}
      question={t('dialogs.pauseTitle', { code: jobId })}
      verb={t('dialogs.pauseConfirm')}
      sendingText={t('actions.pausing')}
      input={(key) => ({ jobId, paused: true, key })}
      onDone={() => toast(t('actions.isPaused'))}
      onClose={onClose}
    >
      <Text>{t('dialogs.pauseText')}</Text>
    </CommandDialog>
  );
}

export function ResumeDialog({ jobId, job, onClose }: DialogProps) {
  const { t } = useTranslation('desk-callout');
  return (
    <CommandDialog
      contract={pauseCallout}
      question={t('dialogs.resumeTitle', { code: jobId, count: placesLeft(job) })}
      verb={t('actions.resume')}
      sendingText={t('actions.resuming')}
      input={(key) => ({ jobId, paused: false, key })}
      onDone={() => toast(t('actions.isRunning'))}
      onClose={onClose}
    />
  );
}

export function CompleteDialog({ jobId, job, onClose }: DialogProps) {
  const { t } = useTranslation('desk-callout');
  const count = Object.keys(job.crew).filter((uid) => liveMember(job, uid)).length;
  return (
    <CommandDialog
      contract={completeJob}
      question={t('dialogs.completeTitle', { code: jobId, count })}
      verb={t('dialogs.completeConfirm')}
      sendingText={t('actions.completing')}
      input={(key) => ({ jobId, key })}
      onDone={() => toast(t('actions.isCompleted', { code: jobId }))}
      onClose={onClose}
    >
      <Text>{t('dialogs.completeText')}</Text>
    </CommandDialog>
  );
}
