import { JOB_STATES } from '@muster/domain/jobs/job';
import { URGENCIES } from '@muster/domain/messages/messages';
import * as z from 'zod';
import { hasWords, passes, readSearch } from '../../ui/search-words.ts';
import { JOB_SORTS, type JobRow } from './job-row.ts';

export const JOB_FILTERS = ['status', 'urgency', 'zone', 'type', 'owner', 'flag'] as const;
export type JobFilter = (typeof JOB_FILTERS)[number];

/** Tabs of the list, in the order in which a job goes through them. */
export const JOB_TABS = ['all', ...JOB_STATES] as const;
export type JobTab = (typeof JOB_TABS)[number];

export const URGENCY_CHOICES = ['any', ...URGENCIES.toReversed()] as const;

/** How the list is filtered and sorted; part of the address, so that a view can be linked. */
export const JobChoice = z.object({
  status: z.enum(JOB_TABS).default('all').catch('all'),
  urgency: z.enum(URGENCY_CHOICES).default('any').catch('any'),
  zone: z.string().default('').catch(''),
  q: z.coerce.string().default('').catch(''),
  sort: z.enum(JOB_SORTS).default('needs-me').catch('needs-me'),
  desc: z.boolean().default(false).catch(false),
});
export type JobChoice = z.output<typeof JobChoice>;

export const ALL_JOBS = JobChoice.parse({});

export interface FoundJobs {
  readonly rows: readonly JobRow[];
  /** What each tab would show with the other filters as they are. */
  readonly counts: Readonly<Record<JobTab, number>>;
  /** Typed filters that nobody knows; searched as text. */
  readonly unknown: readonly string[];
}

export function findJobs(all: readonly JobRow[], choice: JobChoice): FoundJobs {
  const search = readSearch(choice.q, JOB_FILTERS);
  const found = all.filter(
    (row) =>
      (choice.urgency === 'any' || row.job.urgency === choice.urgency) &&
      (choice.zone === '' || row.job.zoneId === choice.zone) &&
      JOB_FILTERS.every((filter) => passesFilter(row, filter, search.filters[filter])) &&
      hasWords(search.words, textsOf(row)),
  );
  const inTab = (tab: JobTab) => found.filter(({ job }) => tab === 'all' || job.state === tab);
  const counts = Object.fromEntries(JOB_TABS.map((tab) => [tab, inTab(tab).length]));
  return { rows: inTab(choice.status), counts: { ...NO_COUNTS, ...counts }, unknown: search.unknown };
}

const NO_COUNTS = { all: 0, draft: 0, open: 0, filled: 0, in_progress: 0, completed: 0, cancelled: 0 };

function passesFilter(row: JobRow, filter: JobFilter, wanted: readonly string[] | undefined): boolean {
  return valuesOf(row)[filter].some((value) => passes(wanted, value)) || wanted === undefined;
}

function valuesOf({ job, status, zone, owner }: JobRow): Record<JobFilter, readonly string[]> {
  const { atRisk, overdue } = job.flags;
  return {
    status: [job.state, job.state.replace('_', '-'), status],
    urgency: [job.urgency],
    zone: [zone, job.zoneId ?? ''],
    type: [job.type],
    owner: [owner],
    flag: [atRisk ? 'risk' : '', overdue ? 'overdue' : '', job.callout?.state === 'paused' ? 'paused' : ''],
  };
}

function textsOf({ id, job, zone, owner }: JobRow): readonly string[] {
  const { title, type, area, outward, site, positions } = job;
  return [
    id,
    title,
    type,
    area,
    outward,
    site.address,
    site.postcode,
    zone,
    owner,
    ...positions.map(({ label }) => label),
  ];
}
