import type { Job } from '../jobs/job.ts';
import type { OfferCard } from './wave.ts';

/** All that a person may know before having a place: no address, contact, instructions or names of others. */
export function offerCard(job: Job, asked: number): OfferCard {
  const { title, type, urgency, area, outward, start, end, tz } = job;
  return {
    ...{ title, type, urgency, area, outward, start, end, tz, asked },
    centre: { lat: job.centre.lat, lon: job.centre.lon },
    positions: job.positions.map(({ id, label, need, skills, certs }) => ({ id, label, need, skills, certs })),
    fill: job.fill,
    lead: job.leadName,
    dress: job.dress,
  };
}
