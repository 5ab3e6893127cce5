import { Group, Stack, Text } from '@mantine/core';
import { useSignedIn } from '../../firebase/session.ts';
import { CardLink } from '../../ui/card-link.tsx';
import { useWhen } from '../../ui/use-when.ts';
import { JobStrip } from './job-strip.tsx';
import type { MyJob } from './my-jobs.ts';
import { MyStateMark } from './my-state-mark.tsx';
import { myPlaceOn } from './my-place.ts';
import { dotted } from '../../ui/listed.ts';

/** One own job in a list: time, place, own state, crew. */
export function MyJobCard({ job }: { readonly job: MyJob }) {
  const { uid } = useSignedIn();
  const when = useWhen()(job);
  const place = myPlaceOn(job, uid);
  return (
    <CardLink to="/mobile/jobs/$jobId" params={{ jobId: job.jobId }} urgent={job.urgency === 'urgent'}>
      <Stack gap={6}>
        <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
          <Text fw={600} dir="auto" td={job.state === 'cancelled' ? 'line-through' : ''}>
            {dotted(place?.position, job.title)}
          </Text>
          <Text size="sm" c="dimmed" dir="ltr">
            {job.jobId}
          </Text>
        </Group>
        <Text size="sm">{when}</Text>
        <Text size="sm" dir="auto">
          {`${job.site.address}, ${job.site.postcode}`}
        </Text>
        <Group gap="sm">
          <MyStateMark job={job} />
          <JobStrip job={job} />
        </Group>
      </Stack>
    </CardLink>
  );
}
