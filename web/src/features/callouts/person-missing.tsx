import { Button, Text } from '@mantine/core';
import { markNoShow } from '@muster/domain/callouts/filling.contracts';
import { againstNoShow } from '@muster/domain/callouts/no-show';
import type { Job } from '@muster/domain/jobs/job';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConstants } from '../../firebase/app-config.ts';
import { useNow } from '../../firebase/clock.ts';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { ReasonField, useReason } from '../../ui/fields/reason-field.tsx';

interface PersonMissingProps {
  readonly jobId: string;
  readonly job: Job;
  readonly uid: string;
  readonly name: string;
}

/** Half an hour in and not there: the desk may say that they did not come. */
export function PersonMissing({ jobId, job, uid, name }: PersonMissingProps) {
  const { t } = useTranslation('desk-crew');
  const [asking, setAsking] = useState(false);
  const why = useReason();
  const constants = useConstants();
  const now = useNow(10_000);
  if (againstNoShow({ job, uid, constants }, now)) return null;

  return (
    <section aria-label={t('missing.region')}>
      <Text fw={600}>{t('missing.region')}</Text>
      <Text>{t('missing.text', { name, minutes: constants.noShowAfterMin })}</Text>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('missing.button')}
      </Button>
      {asking && (
        <CommandDialog
          contract={markNoShow}
          danger
          question={t('missing.title', { name })}
          verb={t('missing.button')}
          sendingText={t('missing.marking')}
          check={why.check}
          input={(key) => ({ jobId, uid, why: why.text, key })}
          onDone={() => setAsking(false)}
          onClose={() => setAsking(false)}
        >
          <Text>{t('missing.follows')}</Text>
          <ReasonField label={t('missing.why')} field={why.field} />
        </CommandDialog>
      )}
    </section>
  );
}
