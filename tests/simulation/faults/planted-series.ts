import { Job } from '@muster/domain/jobs/job';
import { Series } from '@muster/domain/jobs/series';
import { addDays } from '@muster/domain/time/local-day';
import type { Fault } from './fault.ts';

/** A mistake that the years of a series must show, and how that reads. */
interface SeriesFault extends Fault {
  readonly says: RegExp;
}

function offsetMs(instant: Date, tz: string): number {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(tz).offsetNanoseconds / 1e6;
}

/** The hour is right on the first of January, and elsewhere by that of UTC. */
function asInJanuary(instant: Date, tz: string): Date {
  const january = new Date(Date.UTC(instant.getUTCFullYear(), 0, 1));
  return new Date(instant.getTime() + offsetMs(instant, tz) - offsetMs(january, tz));
}

const hourOfUtc: SeriesFault = {
  name: 'jobs of a series keep the hour of UTC instead of that on the wall',
  says: /minutes late/,
  writes: (writes) =>
    writes.map((write) => {
      if (!('create' in write) || !/^jobs\/[^/]+$/.test(write.create)) return write;
      const { start, end, tz, occurrence } = Job.parse(write.data);
      if (!occurrence) return write;
      return { ...write, data: { ...write.data, start: asInJanuary(start, tz), end: asInJanuary(end, tz) } };
    }),
};

const pastRewritten: SeriesFault = {
  name: 'what follows begins some days before it was said to',
  says: /the past was changed/,
  writes: (writes) =>
    writes.map((write) => {
      if (!('create' in write) || !write.create.startsWith('series/')) return write;
      const { previousId, startOn } = Series.parse(write.data);
      return previousId === undefined ? write : { ...write, data: { ...write.data, startOn: addDays(startOn, -3) } };
    }),
};

const madeTwice: SeriesFault = {
  name: 'what was made for a day is not found again',
  says: /a day has two jobs/,
  finds: (found, { from }) => (from === 'jobs' ? [] : found),
  writes: (writes) =>
    writes.map((write) =>
      'create' in write && /^jobs\/[^/]+$/.test(write.create) ? { put: write.create, data: write.data } : write,
    ),
};

export const SERIES_FAULTS: readonly SeriesFault[] = [hourOfUtc, pastRewritten, madeTwice];
