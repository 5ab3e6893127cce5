import { Button } from '@mantine/core';
import { clearSandbox } from '@muster/domain/messages/messages.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';

/** Empties the outbox, after a question with the number of messages. */
export function ClearOutbox({ count }: { readonly count: number }) {
  const { t } = useTranslation('sandbox');
  const [isAsked, setAsked] = useState(false);
  if (count === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('clear.button')}
      </Button>
      {isAsked && (
        <CommandDialog
          contract={clearSandbox}
          danger
          question={t('clear.title', { count })}
          verb={t('clear.confirm')}
          sendingText={t('clear.clearing')}
          input={() => ({})}
          onDone={({ cleared }) => toast(t('clear.done', { count: cleared }))}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
