import { Text, Textarea } from '@mantine/core';
import { suspendPerson } from '@muster/domain/people/people.contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import styles from './people.module.css';
import { useSuspendEffect } from './use-suspend-effect.ts';
import type { UserDialogProps } from './user-dialog-props.ts';

const LONGEST_REASON = 300;

/** Says which places are released and which work under way has to be looked at, before it is done. */
export function SuspendDialog({ uid, name, onClose }: UserDialogProps) {
  const { t } = useTranslation(['people-users', 'common']);
  const { released, underWay } = useSuspendEffect(uid);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  function check() {
    setMissing(reason.trim() === '');
    return reason.trim() !== '';
  }

  function done(count: number) {
    toast(count === 0 ? t('suspendDialog.done', { name }) : t('suspendDialog.doneReleased', { name, count }));
  }

  return (
    <CommandDialog
      contract={suspendPerson}
      danger
      question={
        released.length === 0
          ? t('suspendDialog.titleNone', { name })
          : t('suspendDialog.title', { name, count: released.length })
      }
      verb={t('suspendDialog.confirm')}
      sendingText={t('suspendDialog.suspending')}
      check={check}
      input={(key) => ({ uid, reason: reason.trim(), key })}
      onDone={(answer) => done(answer.released.length)}
      onClose={onClose}
    >
      <Text>{t('suspendDialog.text')}</Text>
      {released.length > 0 && <JobLinks title={t('suspendDialog.released')} jobIds={released} />}
      {underWay.length > 0 && (
        <JobLinks title={t('suspendDialog.underWay', { count: underWay.length })} jobIds={underWay} />
      )}
      <Textarea
        label={t('suspendDialog.reason')}
        error={isMissing && t('common:wrong.reason')}
        maxLength={LONGEST_REASON}
        autosize
        minRows={2}
        required
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
    </CommandDialog>
  );
}

function JobLinks({ title, jobIds }: { readonly title: string; readonly jobIds: readonly string[] }) {
  return (
    <div>
      <Text>{title}</Text>
      <ul className={styles['lines']}>
        {jobIds.map((jobId) => (
          <li key={jobId}>
            <Link to="/jobs/$jobId" params={{ jobId }}>
              {jobId}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
