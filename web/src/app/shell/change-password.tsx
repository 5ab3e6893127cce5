import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChangePasswordForm } from '../../features/people/change-password-form.tsx';
import { toast } from '../../ui/toast/toast.tsx';

interface ChangePasswordProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function ChangePassword({ opened, onClose }: ChangePasswordProps) {
  const { t } = useTranslation('sign-in');
  return (
    <Modal opened={opened} onClose={onClose} title={t('changeTitle')}>
      <ChangePasswordForm
        submit={t('changeTitle')}
        onChanged={() => {
          onClose();
          toast(t('changed'));
        }}
      />
    </Modal>
  );
}
