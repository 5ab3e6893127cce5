import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { Section } from '../../ui/page/section.tsx';
import { PlaceMark } from '../../ui/strip/place-mark.tsx';
import { JobStrip } from './job-strip.tsx';
import type { MyJob } from './my-jobs.ts';
import styles from './my-jobs.module.css';
import { colleaguesOn } from './my-place.ts';

const MARKS = {
  confirmed: 'confirmed',
  reconfirm_pending: 'reconfirm',
  en_route: 'on-the-way',
  on_site: 'on-site',
  done: 'done',
  no_show: 'no-show',
} as const;

/** The strip with the first names of those who come as well. */
export function JobConfirmedCrew({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const { uid } = useSignedIn();
  const colleagues = colleaguesOn(job, uid);
  return (
    <Section title={t('job.crew')} actions={<JobStrip job={job} size="20px" />}>
      {colleagues.length === 0 && <Text c="dimmed">{t('job.alone')}</Text>}
      <ul className={styles['crew']}>
        {colleagues.map(({ uid: other, firstName, position, phase, lead }) => (
          <li key={other}>
            <Group gap="sm" wrap="nowrap">
              <PlaceMark state={MARKS[phase]} />
              <Text dir="auto">{lead ? `${firstName} (${t('job.lead')})` : firstName}</Text>
              <Text size="sm" c="dimmed" dir="auto">
                {position}
              </Text>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  );
}
