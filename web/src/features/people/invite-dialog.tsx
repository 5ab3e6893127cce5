import { Text } from '@mantine/core';
import { invitePerson } from '@muster/domain/people/people.contracts';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';
import { toast } from '../../ui/toast/toast.tsx';
import type { UserDialogProps } from './user-dialog-props.ts';

/** The mail with the link once more, to somebody who never followed it. */
export function InviteDialog({ uid, person, name, onClose }: Omit<UserDialogProps, 'onHandedOut'>) {
  const { t } = useTranslation('people-users');
  return (
    <CommandDialog
      contract={invitePerson}
      question={t('invite.title', { name })}
      verb={t('invite.confirm')}
      sendingText={t('invite.sending')}
      input={(key) => ({ uid, key })}
      onDone={({ sent }) => toast(sent ? t('invite.sent', { name }) : t('invite.unsent'))}
      onClose={onClose}
    >
      <Text>{t('invite.text', { email: person.email })}</Text>
      {person.invited && (
        <Text size="sm" c="dimmed">
          {t('invite.at', { at: dayAndTimeText(person.invited.at, deviceZone()) })}
        </Text>
      )}
    </CommandDialog>
  );
}
