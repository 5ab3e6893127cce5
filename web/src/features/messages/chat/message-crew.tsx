import { Button, Stack, Text, Textarea } from '@mantine/core';
import { sendMessage } from '@muster/domain/messages/broadcasts.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../../ui/dialog/command-dialog.tsx';
import { toast } from '../../../ui/toast/toast.tsx';

const LONGEST = 1000;

interface MessageCrewProps {
  readonly jobId: string;
  /** How many have a place. */
  readonly people: number;
}

/** The same words to everybody who has a place, in the inbox and by push. */
export function MessageCrew({ jobId, people }: MessageCrewProps) {
  const { t } = useTranslation('chat');
  const [asking, setAsking] = useState(false);
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  if (people === 0) return null;
  const close = () => {
    setAsking(false);
    setChecked(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('crew.button')}
      </Button>
      {asking && (
        <CommandDialog
          contract={sendMessage}
          question={t('crew.title', { code: jobId })}
          verb={t('crew.send')}
          sendingText={t('crew.sending')}
          check={() => {
            setChecked(true);
            return text.trim() !== '';
          }}
          input={(key) => ({ key, to: { kind: 'crew' as const, jobId }, text: text.trim() })}
          onDone={(answer) => {
            setText('');
            toast(t('crew.done', { count: answer.people }));
          }}
          onClose={close}
        >
          <Stack gap="md">
            <Text>{t('crew.text', { count: people })}</Text>
            <Textarea
              label={t('crew.field')}
              value={text}
              maxLength={LONGEST}
              autosize
              minRows={3}
              maxRows={8}
              error={isChecked && text.trim() === '' && t('crew.missing')}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </Stack>
        </CommandDialog>
      )}
    </>
  );
}
