import { Button, Text } from '@mantine/core';
import { completeJob } from '@muster/domain/callouts/callouts.contracts';
import { againstCompleting } from '@muster/domain/callouts/complete-job';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import type { MyJob } from './my-jobs.ts';

/** Who leads the crew may say that the work is done. */
export function CompleteAsLead({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const { uid, role } = useSignedIn();
  const [asking, setAsking] = useState(false);
  if (job.state !== 'in_progress' || againstCompleting({ job, by: uid, role })) return null;
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="default" h={48} onClick={() => setAsking(true)}>
        {t('course.complete')}
      </Button>
      {asking && (
        <CommandDialog
          contract={completeJob}
          question={t('course.completeTitle', { title: job.title })}
          verb={t('course.complete')}
          sendingText={t('course.completing')}
          input={(key) => ({ jobId: job.jobId, key })}
          onDone={close}
          onClose={close}
        >
          <Text>{t('course.completeText')}</Text>
        </CommandDialog>
      )}
    </>
  );
}
