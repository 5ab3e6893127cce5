import { Checkbox, Stack, Text } from '@mantine/core';
import { startJob } from '@muster/domain/callouts/callouts.contracts';
import { liveMember } from '@muster/domain/jobs/places';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import type { DialogProps } from './callout-dialog-props.ts';

/** The desk says who is there; at least one is. */
export function StartDialog({ jobId, job, nameOf, onClose }: DialogProps) {
  const { t } = useTranslation(['desk-callout', 'desk-people', 'common']);
  const crew = Object.keys(job.crew).filter((uid) => liveMember(job, uid));
  const [onSite, setOnSite] = useState<readonly string[]>(crew);
  const [isMissing, setMissing] = useState(false);

  function check() {
    setMissing(onSite.length === 0);
    return onSite.length > 0;
  }

  return (
    <CommandDialog
      contract={startJob}
      question={t('dialogs.startTitle')}
      verb={t('dialogs.startConfirm')}
      sendingText={t('actions.starting')}
      keepLabel={t('common:cancel')}
      check={check}
      input={(key) => ({ jobId, onSite: [...onSite], key })}
      onDone={() => toast(t('actions.isStarted', { code: jobId }))}
      onClose={onClose}
    >
      <Text>{t('dialogs.startText', { code: jobId })}</Text>
      <Checkbox.Group
        label={t('desk-people:people.region')}
        error={isMissing && t('common:wrong.person')}
        value={[...onSite]}
        onChange={setOnSite}
      >
        <Stack gap="sm" mt="sm">
          {crew.map((uid) => (
            <Checkbox key={uid} value={uid} label={job.crew[uid]?.name ?? nameOf(uid)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </CommandDialog>
  );
}
