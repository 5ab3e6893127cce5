import { Group } from '@mantine/core';
import type { Job } from '@muster/domain/jobs/job';
import { type Flag, FlagMark } from '../../ui/status/flag-mark.tsx';

/** What somebody scanning a list has to see of a job. */
export function JobFlags({ job }: { readonly job: Job }) {
  const flags = flagsOf(job);
  if (flags.length === 0) return null;
  return (
    <Group gap={4} wrap="nowrap">
      {flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
    </Group>
  );
}

function flagsOf({ urgency, state, flags, callout }: Job): readonly Flag[] {
  if (state === 'completed' || state === 'cancelled') return [];
  return [
    ...(urgency === 'urgent' ? ['urgent' as const] : []),
    ...(flags.atRisk ? ['atRisk' as const] : []),
    ...(flags.overdue ? ['overdue' as const] : []),
    ...(flags.lateStart ? ['late' as const] : []),
    ...(callout?.state === 'paused' ? ['paused' as const] : []),
  ];
}
