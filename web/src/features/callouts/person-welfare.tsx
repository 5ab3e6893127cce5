import { Text } from '@mantine/core';
import { sayWell } from '@muster/domain/callouts/filling.contracts';
import type { CrewMember, Job } from '@muster/domain/jobs/job';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { timeText } from '../../ui/time-text.ts';

interface PersonWelfareProps {
  readonly jobId: string;
  readonly job: Job;
  readonly uid: string;
  readonly member: CrewMember;
}

/** Somebody who works alone: when they say again that they are well; the desk may say it after a call. */
export function PersonWelfare({ jobId, job, uid, member }: PersonWelfareProps) {
  const { t } = useTranslation('desk-crew');
  const well = useCommand(sayWell);
  const { welfareDueAt, welfareMissedAt } = member;
  if (member.phase !== 'on_site' || !welfareDueAt) return null;
  return (
    <section aria-label={t('welfare.region')}>
      <Text fw={600}>{t('welfare.region')}</Text>
      <Text>
        {welfareMissedAt
          ? t('welfare.missed', { time: timeText(welfareMissedAt, job.tz) })
          : t('welfare.due', { time: timeText(welfareDueAt, job.tz) })}
      </Text>
      <ServerButton
        command={well}
        variant="default"
        sendingText={t('welfare.saying')}
        onClick={() => void well.send((key) => ({ jobId, uid, key }))}
      >
        {t('welfare.reached')}
      </ServerButton>
    </section>
  );
}
