import { Group, Stack, Text } from '@mantine/core';
import { CardLink } from '../../ui/card-link.tsx';
import { JobMark } from '../../ui/status/job-mark.tsx';
import { useWhen } from '../../ui/use-when.ts';
import { JobFlags } from './job-flags.tsx';
import type { JobRow } from './job-row.ts';
import { JobStrip } from './job-strip.tsx';
import { useCalloutWords } from './use-callout-words.ts';

/** One job on a phone. */
export function JobCard({ row }: { readonly row: JobRow }) {
  const { id, job, taken, need } = row;
  const when = useWhen();
  const callout = useCalloutWords()(job);
  return (
    <CardLink to="/jobs/$jobId" params={{ jobId: id }} urgent={job.urgency === 'urgent'}>
      <Stack gap={6}>
        <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
          <Text fw={600} dir="auto" td={job.state === 'cancelled' ? 'line-through' : ''}>
            {job.title}
          </Text>
          <Text size="sm" c="dimmed" dir="ltr">
            {id}
          </Text>
        </Group>
        <Text size="sm">{`${job.area} ${job.outward}`}</Text>
        <Text size="sm">{when(job)}</Text>
        <Group gap="sm">
          <JobMark state={job.state} filled={taken} need={need} />
          <JobFlags job={job} />
          <JobStrip job={job} />
        </Group>
        {callout && (
          <Text size="sm" c="dimmed">
            {callout}
          </Text>
        )}
      </Stack>
    </CardLink>
  );
}
