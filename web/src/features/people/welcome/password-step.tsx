import { Text } from '@mantine/core';
import { updateProfile } from '@muster/domain/people/people.contracts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { useExplain } from '../../../ui/use-explain.ts';
import { ChangePasswordForm } from '../change-password-form.tsx';

export function PasswordStep({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('welcome');
  const explain = useExplain();
  const told = useCommand(updateProfile);
  return (
    <>
      <Text>{t('password.hint')}</Text>
      <ChangePasswordForm
        submit={t('next')}
        onChanged={async () => {
          const answer = await told.send((key) => ({ key, passwordChanged: true }));
          if (answer) onDone();
        }}
      />
      {told.phase === 'failed' && <Text c="var(--m-danger-ink)">{explain(told.error)}</Text>}
    </>
  );
}
