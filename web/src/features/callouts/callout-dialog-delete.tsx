import { Text, TextInput } from '@mantine/core';
import { deleteJob } from '@muster/domain/callouts/callouts.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { ReasonField, useReason } from '../../ui/fields/reason-field.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { DialogProps } from './callout-dialog-props.ts';

/** Deleting is for ever, so its code is typed and a reason is kept. */
export function DeleteDialog({ jobId, onClose, onDeleted }: DialogProps) {
  const { t } = useTranslation('desk-callout');
  const [code, setCode] = useState('');
  const reason = useReason();
  const [isChecked, setChecked] = useState(false);
  const isRightCode = code.trim().toUpperCase() === jobId;

  function check() {
    setChecked(true);
    return reason.check() && isRightCode;
  }

  function done() {
    toast(t('actions.isDeleted', { code: jobId }));
    onDeleted();
  }

  return (
    <CommandDialog
      contract={deleteJob}
      danger
      question={t('dialogs.deleteTitle', { code: jobId })}
      verb={t('dialogs.deleteConfirm')}
      sendingText={t('actions.deleting')}
      check={check}
      input={(key) => ({ jobId, reason: reason.text, key })}
      onDone={done}
      onClose={onClose}
    >
      <Text>{t('dialogs.deleteText')}</Text>
      <TextInput
        label={t('dialogs.deleteCode', { code: jobId })}
        error={isChecked && !isRightCode && t('dialogs.wrongCode')}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <ReasonField label={t('dialogs.reason')} field={reason.field} />
    </CommandDialog>
  );
}
