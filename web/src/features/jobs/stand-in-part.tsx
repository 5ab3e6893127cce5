import { Button, Text } from '@mantine/core';
import { requestStandIn } from '@muster/domain/callouts/filling.contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { timeText } from '../../ui/time-text.ts';
import { toast } from '../../ui/toast/toast.tsx';
import type { MyJob } from './my-jobs.ts';
import type { MyPlace } from './my-place.ts';

/** Others are asked to take the place; until one says yes it stays the person's own. */
export function StandInPart({ job, place }: { readonly job: MyJob; readonly place: MyPlace }) {
  const { t } = useTranslation('agent-jobs');
  const [asking, setAsking] = useState(false);
  const now = useNow(10_000);
  const { phase, standIn } = place.member;
  if (phase !== 'confirmed' || now >= job.start) return null;
  if (standIn) return <Text role="status">{t('standIn.until', { time: timeText(standIn.until, job.tz) })}</Text>;
  return (
    <>
      <Button variant="default" h={48} onClick={() => setAsking(true)}>
        {t('standIn.button')}
      </Button>
      {asking && (
        <CommandDialog
          contract={requestStandIn}
          question={t('standIn.title')}
          verb={t('standIn.confirm')}
          sendingText={t('standIn.asking')}
          input={(key) => ({ jobId: job.jobId, key })}
          onDone={({ asked }) => toast(t('standIn.asked', { count: asked }))}
          onClose={() => setAsking(false)}
        >
          <Text>{t('standIn.text')}</Text>
        </CommandDialog>
      )}
    </>
  );
}
