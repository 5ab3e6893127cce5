import { Text } from '@mantine/core';
import { suspendPerson } from '@muster/domain/people/people.contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { ReasonField, useReason } from '../../ui/fields/reason-field.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import styles from './people.module.css';
import { useSuspendEffect } from './use-suspend-effect.ts';
import type { UserDialogProps } from './user-dialog-props.ts';

/** Says which places are released and which work under way has to be looked at, before it is done. */
export function SuspendDialog({ uid, name, onClose }: UserDialogProps) {
  const { t } = useTranslation('people-users');
  const { released, underWay } = useSuspendEffect(uid);
  const reason = useReason();

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
      check={reason.check}
      input={(key) => ({ uid, reason: reason.text, key })}
      onDone={(answer) => done(answer.released.length)}
      onClose={onClose}
    >
      <Text>{t('suspendDialog.text')}</Text>
      {released.length > 0 && <JobLinks title={t('suspendDialog.released')} jobIds={released} />}
      {underWay.length > 0 && (
        <JobLinks title={t('suspendDialog.underWay', { count: underWay.length })} jobIds={underWay} />
      )}
      <ReasonField label={t('suspendDialog.reason')} field={reason.field} />
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
