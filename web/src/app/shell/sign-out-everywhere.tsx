import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { signOutEverywhere } from '@muster/domain/people/people.contracts';
import { useTranslation } from 'react-i18next';
import { leave } from '../../firebase/sign-out.ts';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';

/** Ends the own sessions on every device, this one last. */
export function SignOutEverywhere() {
  const { t } = useTranslation('profile');
  const [isAsking, ask] = useDisclosure();
  return (
    <>
      <Button variant="default" h={48} onClick={ask.open}>
        {t('account.everywhere')}
      </Button>
      {isAsking && (
        <CommandDialog
          contract={signOutEverywhere}
          danger
          question={t('account.everywhereQuestion')}
          verb={t('account.everywhere')}
          sendingText={t('account.ending')}
          input={(key) => ({ key })}
          onDone={() => void leave().catch(reportError)}
          onClose={ask.close}
        >
          <Text>{t('account.everywhereText')}</Text>
        </CommandDialog>
      )}
    </>
  );
}
