import { Text } from '@mantine/core';
import { confirmApplied } from '@muster/domain/callouts/filling.contracts';
import { applicantsOf } from '@muster/domain/callouts/standby';
import type { Job } from '@muster/domain/jobs/job';
import { isOver, placesLeft } from '@muster/domain/jobs/places';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { toast } from '../../ui/toast/toast.tsx';

interface PersonAppliedProps {
  readonly jobId: string;
  readonly job: Job;
  readonly uid: string;
  readonly name: string;
}

/** Somebody who applied: the desk gives them the place. */
export function PersonApplied({ jobId, job, uid, name }: PersonAppliedProps) {
  const { t } = useTranslation(['desk-crew', 'desk-callout']);
  const choose = useCommand(confirmApplied);
  const isListed = applicantsOf(job).some((entry) => entry.uid === uid);
  if (!isListed || isOver(job)) return null;

  async function give() {
    const answer = await choose.send((key) => ({ jobId, uid, key }));
    if (answer) toast(t('desk-callout:actions.hasPlace', { name }));
  }

  return (
    <section aria-label={t('applied.region')}>
      <Text fw={600}>{t('applied.region')}</Text>
      <Text>{t('applied.text', { count: placesLeft(job) })}</Text>
      {placesLeft(job) > 0 && (
        <ServerButton command={choose} sendingText={t('applied.choosing')} onClick={() => void give()}>
          {t('applied.choose')}
        </ServerButton>
      )}
    </section>
  );
}
