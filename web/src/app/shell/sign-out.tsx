import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutbox } from '../../firebase/outbox/use-outbox.ts';
import { leave } from '../../firebase/sign-out.ts';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';

interface SignOut {
  /** Asks first when something would be lost. */
  readonly signOut: () => void;
  readonly dialog: ReactNode;
}

export function useSignOut(): SignOut {
  const { t } = useTranslation('shell');
  const unsent = useOutbox().length;
  const [asking, ask] = useDisclosure();
  const go = () => {
    leave().catch(reportError);
  };
  return {
    signOut: unsent > 0 ? ask.open : go,
    dialog: (
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        question={t('profile.signOutQuestion', { count: unsent })}
        keepLabel={t('profile.stay')}
        confirm={
          <Button color="danger" onClick={go}>
            {t('profile.signOut')}
          </Button>
        }
      />
    ),
  };
}
