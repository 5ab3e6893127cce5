import { Group, Stack, Text } from '@mantine/core';
import type { Job } from '@muster/domain/jobs/job';
import { placesNeeded } from '@muster/domain/jobs/places';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { JobMark } from '../../ui/status/job-mark.tsx';
import { useWhen } from '../../ui/use-when.ts';
import { JobFlags } from './job-flags.tsx';
import { placesTaken } from './job-row.ts';
import { dotted } from '../../ui/listed.ts';

interface JobSummaryProps {
  readonly job: Job;
  readonly nameOf: (uid: string) => string;
}

const MINUTE_MS = 60_000;

/** State, place, time and who is responsible, in the lines under the title. */
export function JobSummary({ job, nameOf }: JobSummaryProps) {
  const { t } = useTranslation('desk-callout');
  const when = useWhen();
  const { address, postcode } = job.site;
  const facts = [
    job.type,
    job.leadName === undefined ? undefined : t('lead', { name: job.leadName }),
    t('owner', { name: nameOf(job.ownerUid) }),
  ];
  return (
    <Stack gap={6}>
      <Group gap="sm">
        <JobFlags job={job} />
        <JobMark state={job.state} filled={placesTaken(job)} need={placesNeeded(job.positions)} />
        <UntilStart job={job} />
      </Group>
      <Text>{dotted(`${address}, ${postcode}`, when(job))}</Text>
      <Text c="dimmed">{dotted(...facts)}</Text>
    </Stack>
  );
}

function UntilStart({ job }: { readonly job: Job }) {
  const { t } = useTranslation('desk-callout');
  const minutes = Math.ceil((job.start.getTime() - useNow(MINUTE_MS).getTime()) / MINUTE_MS);
  const isAhead = job.state === 'draft' || job.state === 'open' || job.state === 'filled';
  if (!isAhead || minutes > 24 * 60) return null;
  if (minutes <= 0) return <Text c="var(--m-danger-ink)">{t('startPassed')}</Text>;
  const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  return <Text>{minutes < 60 ? t('startsInMinutes', parts) : t('startsInHours', parts)}</Text>;
}
