import { Stack, Text, TextInput } from '@mantine/core';
import { assign } from '@muster/domain/callouts/callouts.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { DialogProps } from './callout-dialog-props.ts';
import { AgentChoice } from './agent-choice.tsx';

/** Why somebody is asked, or who said what, in so many letters. */
export const LONGEST_WHY = 300;

/** One person is sent an offer, whatever the waves do. */
export function AskPersonDialog({ jobId, nameOf, onClose }: DialogProps) {
  const { t } = useTranslation(['desk-callout', 'common']);
  const [uid, setUid] = useState<string>();
  const [why, setWhy] = useState('');
  const [isChecked, setChecked] = useState(false);
  return (
    <CommandDialog
      contract={assign}
      question={t('dialogs.askTitle', { code: jobId })}
      verb={t('actions.askPerson')}
      sendingText={t('actions.asking')}
      check={() => {
        setChecked(true);
        return uid !== undefined && why.trim() !== '';
      }}
      input={(key) => ({ jobId, uid: uid ?? '', answer: 'ask' as const, why: why.trim(), key })}
      onDone={() => toast(t('actions.isAsked', { name: nameOf(uid ?? '') }))}
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>{t('dialogs.askText')}</Text>
        <AgentChoice uid={uid} onChoose={setUid} error={isChecked && uid === undefined && t('dialogs.choosePerson')} />
        <TextInput
          label={t('dialogs.why')}
          value={why}
          maxLength={LONGEST_WHY}
          error={isChecked && why.trim() === '' && t('common:wrong.reason')}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </Stack>
    </CommandDialog>
  );
}
