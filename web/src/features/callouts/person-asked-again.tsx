import { Group, Text } from '@mantine/core';
import { reconfirm } from '@muster/domain/callouts/filling.contracts';
import type { ReconfirmAnswer } from '@muster/domain/callouts/reconfirm';
import type { CrewMember, Job } from '@muster/domain/jobs/job';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { dayAndTimeText } from '../../ui/time-text.ts';

interface PersonAskedAgainProps {
  readonly jobId: string;
  readonly job: Job;
  readonly uid: string;
  readonly member: CrewMember;
}

/** Somebody who must say yes to a change; the desk may record what they said on the phone. */
export function PersonAskedAgain({ jobId, job, uid, member }: PersonAskedAgainProps) {
  const { t } = useTranslation('reconfirm');
  const commands = { yes: useCommand(reconfirm), no: useCommand(reconfirm) };
  if (member.phase !== 'reconfirm_pending') return null;
  const { reconfirmBy: by } = member;
  const button = (answer: ReconfirmAnswer) => (
    <ServerButton
      command={commands[answer]}
      variant="default"
      sendingText={t('desk.recording')}
      onClick={() => void commands[answer].send((key) => ({ jobId, uid, rev: job.rev, answer, key }))}
    >
      {t(`desk.${answer}`)}
    </ServerButton>
  );
  return (
    <section aria-label={t('desk.region')}>
      <Text fw={600}>{t('desk.region')}</Text>
      <Text>{by ? t('desk.by', { when: dayAndTimeText(by, job.tz) }) : t('desk.phone')}</Text>
      <Group gap="sm">
        {button('yes')}
        {button('no')}
      </Group>
    </section>
  );
}
