import { givenJob, givenMember } from '@muster/domain/jobs/given-job';
import type { MyJob } from './my-jobs.ts';

/** Tonight from 18:00 to 23:00, with Jan and Lee, who leads. */
export function givenMyJob(fields: Partial<MyJob> = {}): MyJob {
  const crew = { jan: givenMember({ name: 'Jan' }), lee: givenMember({ name: 'Lee', lead: true }) };
  return { jobId: 'J-000001', ...givenJob({ crew, crewUids: ['jan', 'lee'], ...fields }) };
}
