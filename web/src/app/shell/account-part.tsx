import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { ChangePassword } from './change-password.tsx';
import { SignOutEverywhere } from './sign-out-everywhere.tsx';
import { useSignOut } from './sign-out.tsx';

/** Password and sign-out, on the profile. */
export function AccountPart() {
  const { t } = useTranslation('profile');
  const [changing, change] = useDisclosure();
  const { signOut, dialog } = useSignOut();
  return (
    <Section title={t('account.title')}>
      <Group gap="sm">
        <Button variant="default" h={48} onClick={change.open}>
          {t('account.password')}
        </Button>
        <SignOutEverywhere />
        <Button variant="default" h={48} onClick={signOut}>
          {t('account.signOut')}
        </Button>
      </Group>
      <ChangePassword opened={changing} onClose={change.close} />
      {dialog}
    </Section>
  );
}
