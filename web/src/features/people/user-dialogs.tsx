import { Text } from '@mantine/core';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { reinstatePerson, resetPassword, setRole, signOutEverywhere } from '@muster/domain/people/people.contracts';
import { ROLES } from '@muster/domain/people/roles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { UserDialogProps } from './user-dialog-props.ts';

export function RoleDialog({ uid, person, name, onClose }: UserDialogProps) {
  const { t } = useTranslation('people-users');
  const [role, chooseRole] = useState(person.role);
  return (
    <CommandDialog
      contract={setRole}
      question={t('roleDialog.title', { name })}
      verb={t('roleDialog.confirm')}
      sendingText={t('roleDialog.changing')}
      input={(key) => ({ uid, role, key })}
      onDone={() => toast(t('roleDialog.changed', { name, role: t(`roles.${role}`) }))}
      onClose={onClose}
    >
      <Text>{t('roleDialog.text')}</Text>
      <OneOf
        label={t('form.role')}
        value={role}
        values={ROLES}
        textOf={(one) => t(`roles.${one}`)}
        onChoose={chooseRole}
      />
    </CommandDialog>
  );
}

export function ReinstateDialog({ uid, name, onClose }: UserDialogProps) {
  const { t } = useTranslation('people-users');
  return (
    <CommandDialog
      contract={reinstatePerson}
      question={t('reinstateDialog.title', { name })}
      verb={t('reinstateDialog.confirm')}
      sendingText={t('reinstateDialog.reinstating')}
      input={(key) => ({ uid, key })}
      onDone={() => toast(t('reinstateDialog.done', { name }))}
      onClose={onClose}
    >
      <Text>{t('reinstateDialog.text')}</Text>
    </CommandDialog>
  );
}

export function ResetDialog({ uid, name, onClose, onHandedOut }: UserDialogProps) {
  const { t } = useTranslation('people-users');
  return (
    <CommandDialog
      contract={resetPassword}
      danger
      question={t('resetDialog.title', { name })}
      verb={t('resetDialog.confirm')}
      sendingText={t('resetDialog.resetting')}
      input={(key) => ({ uid, key })}
      onDone={({ password }) => onHandedOut({ name, password })}
      onClose={onClose}
    >
      <Text>{t('resetDialog.text')}</Text>
    </CommandDialog>
  );
}

export function SignOutDialog({ uid, name, onClose }: UserDialogProps) {
  const { t } = useTranslation('people-users');
  return (
    <CommandDialog
      contract={signOutEverywhere}
      danger
      question={t('signOutDialog.title', { name })}
      verb={t('signOutDialog.confirm')}
      sendingText={t('signOutDialog.ending')}
      input={(key) => ({ uid, key })}
      onDone={() => toast(t('signOutDialog.done', { name }))}
      onClose={onClose}
    >
      <Text>{t('signOutDialog.text')}</Text>
    </CommandDialog>
  );
}
