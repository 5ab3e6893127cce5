import { calendarText } from '@muster/domain/jobs/calendar';
import type { MyJob } from './my-jobs.ts';

/** One event for the phone's own calendar. The same job added again replaces the older entry. */
export function calendarFile(job: MyJob, uid: string, now: Date): string {
  const { jobId, title, start, end, site, instructions, rev } = job;
  const event = {
    uid: `${jobId}-${uid}`,
    sequence: rev,
    start,
    end,
    title,
    location: `${site.address}, ${site.postcode}`,
    description: `${jobId}\n${instructions}`,
  };
  return calendarText([event], now);
}
