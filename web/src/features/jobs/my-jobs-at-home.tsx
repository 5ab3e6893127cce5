import { Button, Group, Text } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Section } from '../../ui/page/section.tsx';
import { useWhen } from '../../ui/use-when.ts';
import { directionsLink } from './directions.ts';
import { JobStrip } from './job-strip.tsx';
import { jobsIn, runningOrNext, tabOf, type MyJob } from './my-jobs.ts';
import { ReconfirmAtHome } from './reconfirm-at-home.tsx';
import { useMyJobs } from './use-my-jobs.ts';

/** The work under way, else the next; and what comes after it. */
export function MyJobsAtHome() {
  const { t } = useTranslation('agent-home');
  const { jobs, status } = useMyJobs();
  const now = useNow(60_000);
  const current = runningOrNext(jobs, now);
  if (status !== 'ready') return null;
  if (!current) return <NothingPlanned />;
  const then = jobsIn('coming', jobs, now).find((job) => job !== current);
  const isRunning = tabOf(current, now) === 'now';
  return (
    <>
      <ReconfirmAtHome jobs={jobs} />
      <Section title={isRunning ? t('now.regionNow') : t('now.regionNext')}>
        <CurrentJob job={current} />
        <ButtonLink to="/mobile/jobs/$jobId" params={{ jobId: current.jobId }} h={isRunning ? 64 : 48}>
          {isRunning ? t('now.continue') : t('now.open')}
        </ButtonLink>
        <Then job={then} />
      </Section>
    </>
  );
}

function CurrentJob({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-home');
  const when = useWhen()(job);
  return (
    <>
      <Group justify="space-between" gap="sm" align="baseline">
        <Text fw={600} dir="auto">
          {job.title}
        </Text>
        <JobStrip job={job} />
      </Group>
      <Text>{when}</Text>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text dir="auto">{`${job.site.address}, ${job.site.postcode}`}</Text>
        <Button
          component="a"
          href={directionsLink(job.site, navigator.userAgent)}
          target="_blank"
          rel="noreferrer"
          variant="light"
          h={48}
          style={{ flex: 'none' }}
          leftSection={<IconMapPin aria-hidden />}
        >
          {t('now.directions')}
        </Button>
      </Group>
    </>
  );
}

function Then({ job }: { readonly job: MyJob | undefined }) {
  const { t } = useTranslation('agent-home');
  const when = useWhen();
  return (
    <Text size="sm" c="dimmed">
      {job ? t('now.then', { title: job.title, when: when(job) }) : t('now.nothing')}
    </Text>
  );
}

function NothingPlanned() {
  const { t } = useTranslation('agent-home');
  return (
    <Section title={t('now.regionNext')}>
      <Text c="dimmed">{t('now.noJobs')}</Text>
    </Section>
  );
}
