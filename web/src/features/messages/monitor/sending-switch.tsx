import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { setSending } from '@muster/domain/messages/broadcasts.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../../firebase/session.ts';
import { CommandDialog } from '../../../ui/dialog/command-dialog.tsx';

const LONGEST_REASON = 300;

/** Whether anything leaves, and the switch that stops all of it. */
export function SendingSwitch({ isSending }: { readonly isSending: boolean }) {
  const { t } = useTranslation('delivery');
  const { role } = useSignedIn();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const way = isSending ? 'stop' : 'resume';
  return (
    <Alert color={isSending ? 'success' : 'danger'} variant="light" role="status">
      <Group justify="space-between" gap="sm">
        <Text>{t(`sending.${isSending ? 'on' : 'off'}`)}</Text>
        {role === 'admin' && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t(`sending.${way}`)}
          </Button>
        )}
      </Group>
      {asking && (
        <CommandDialog
          contract={setSending}
          question={t(`sending.${way}Title`)}
          verb={t(`sending.${way}`)}
          sendingText={t('sending.sending')}
          danger={isSending}
          input={(key) => ({ key, on: !isSending, reason: reason.trim() })}
          onDone={() => setReason('')}
          onClose={() => setAsking(false)}
        >
          <Text>{t(`sending.${way}Text`)}</Text>
          <TextInput
            label={t('sending.reason')}
            value={reason}
            maxLength={LONGEST_REASON}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </CommandDialog>
      )}
    </Alert>
  );
}
