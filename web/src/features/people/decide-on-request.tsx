import { Button, Group, Text } from '@mantine/core';
import { decideRegistration } from '@muster/domain/people/people.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { ReasonField, useReason } from '../../ui/fields/reason-field.tsx';
import { toast } from '../../ui/toast/toast.tsx';

interface DecideProps {
  readonly uid: string;
  readonly name: string;
  readonly isConfirmed: boolean;
}

/** Yes or no to somebody who asked for access. A no needs no confirmed address. */
export function DecideOnRequest({ uid, name, isConfirmed }: DecideProps) {
  const { t } = useTranslation('people-users');
  const [asked, setAsked] = useState<'approve' | 'refuse'>();
  const props = { uid, name, onClose: () => setAsked(undefined) };
  return (
    <Group gap="sm" role="group" aria-label={t('waiting.actions', { name })}>
      {isConfirmed && <Button onClick={() => setAsked('approve')}>{t('waiting.approve')}</Button>}
      <Button variant="default" onClick={() => setAsked('refuse')}>
        {t('waiting.refuse')}
      </Button>
      {asked === 'approve' && <ApproveDialog {...props} />}
      {asked === 'refuse' && <RefuseDialog {...props} />}
    </Group>
  );
}

interface DialogProps {
  readonly uid: string;
  readonly name: string;
  readonly onClose: () => void;
}

function ApproveDialog({ uid, name, onClose }: DialogProps) {
  const { t } = useTranslation('people-users');
  return (
    <CommandDialog
      contract={decideRegistration}
      question={t('waiting.approveTitle', { name })}
      verb={t('waiting.approve')}
      sendingText={t('waiting.approving')}
      input={(key) => ({ uid, key, decision: { is: 'approved' as const } })}
      onDone={() => toast(t('waiting.approved', { name }))}
      onClose={onClose}
    >
      <Text>{t('waiting.approveText')}</Text>
    </CommandDialog>
  );
}

function RefuseDialog({ uid, name, onClose }: DialogProps) {
  const { t } = useTranslation('people-users');
  const reason = useReason();
  return (
    <CommandDialog
      contract={decideRegistration}
      danger
      question={t('waiting.refuseTitle', { name })}
      verb={t('waiting.refuse')}
      sendingText={t('waiting.refusing')}
      check={reason.check}
      input={(key) => ({ uid, key, decision: { is: 'refused' as const, reason: reason.text } })}
      onDone={() => toast(t('waiting.refused', { name }))}
      onClose={onClose}
    >
      <Text>{t('waiting.refuseText')}</Text>
      <ReasonField label={t('waiting.reason')} field={reason.field} />
    </CommandDialog>
  );
}
