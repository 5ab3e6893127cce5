import type { Job } from '@muster/domain/jobs/job';
import { stripOf } from '../../ui/strip/place-state.ts';
import { Strip } from '../../ui/strip/strip.tsx';

interface JobStripProps {
  readonly job: Job;
  readonly size?: string;
}

/** All places of a job; free ones count as asked while offers are out. */
export function JobStrip({ job, size }: JobStripProps) {
  const positions = stripOf(job.positions, Object.values(job.crew), job.pages.length > 0);
  return <Strip positions={positions} standby={job.standby.length} {...(size !== undefined && { size })} />;
}
