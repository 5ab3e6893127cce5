import { Button, Group, Text } from '@mantine/core';
import { isUnconfirmed } from '@muster/domain/people/invite';
import { decideRegistration } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { ReasonField, useReason } from '../../ui/fields/reason-field.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { isConfirmed } from './waiting-people.ts';

interface DecideProps {
  readonly uid: string;
  readonly name: string;
  readonly person: Person;
}

/** Yes or no to somebody who asked for access. A no needs no confirmed address. */
export function DecideOnRequest({ uid, name, person }: DecideProps) {
  const { t } = useTranslation('people-users');
  const [asked, setAsked] = useState<'approve' | 'refuse' | 'invite'>();
  const props = { uid, name, onClose: () => setAsked(undefined) };
  return (
    <Group gap="sm" role="group" aria-label={t('waiting.actions', { name })}>
      {isConfirmed(person) && <Button onClick={() => setAsked('approve')}>{t('waiting.approve')}</Button>}
      {isUnconfirmed(person) && <Button onClick={() => setAsked('invite')}>{t('invite.link')}</Button>}
      <Button variant="default" onClick={() => setAsked('refuse')}>
        {t('waiting.refuse')}
      </Button>
      {asked === 'approve' && <ApproveDialog {...props} />}
      {asked === 'invite' && <InviteDialog person={person} {...props} />}
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
