import { Text } from '@mantine/core';
import { isOver } from '@muster/domain/jobs/places';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Section } from '../../ui/page/section.tsx';
import { useWhen } from '../../ui/use-when.ts';
import type { MyJob } from './my-jobs.ts';
import { MyStateMark } from './my-state-mark.tsx';

/** Jobs that changed and wait for another yes, before anything else. */
export function ReconfirmAtHome({ jobs }: { readonly jobs: readonly MyJob[] }) {
  const { t } = useTranslation('reconfirm');
  const { uid } = useSignedIn();
  const when = useWhen();
  const waiting = jobs.filter((job) => job.crew[uid]?.phase === 'reconfirm_pending' && !isOver(job));
  if (waiting.length === 0) return null;
  return (
    <Section title={t('home.region')}>
      {waiting.map((job) => (
        <div key={job.jobId}>
          <MyStateMark job={job} />
          <Text dir="auto">{t('home.text', { title: job.title, when: when(job) })}</Text>
          <ButtonLink to="/mobile/jobs/$jobId" params={{ jobId: job.jobId }} h={48}>
            {t('home.open')}
          </ButtonLink>
        </div>
      ))}
    </Section>
  );
}
