import { Text } from '@mantine/core';
import { sayWell } from '@muster/domain/callouts/filling.contracts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { announceNow } from '../../ui/announce.tsx';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { Section } from '../../ui/page/section.tsx';
import { timeText } from '../../ui/time-text.ts';
import type { MyJob } from './my-jobs.ts';

/** On site alone: says every so often that all is well. */
export function WelfarePart({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const { uid } = useSignedIn();
  const command = useCommand(sayWell);
  const now = useNow(10_000);
  const member = job.crew[uid];
  const due = member?.phase === 'on_site' ? member.welfareDueAt : undefined;
  const isDue = due !== undefined && now >= due;
  const question = t('welfare.question');
  useEffect(() => {
    if (isDue) announceNow(question);
  }, [isDue, question]);
  if (!due) return null;
  return (
    <Section title={t('welfare.region')}>
      <Text fw={isDue ? 600 : 400}>{isDue ? question : t('welfare.until', { time: timeText(due, job.tz) })}</Text>
      <ServerButton
        command={command}
        h={64}
        fz={20}
        variant={isDue ? 'filled' : 'default'}
        sendingText={t('welfare.saying')}
        onClick={() => void command.send((key) => ({ jobId: job.jobId, key }))}
      >
        {t('welfare.well')}
      </ServerButton>
    </Section>
  );
}
