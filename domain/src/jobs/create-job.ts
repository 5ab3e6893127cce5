import { auditWrite } from '../audit/audit.ts';
import type { Constants } from '../constants.ts';
import { isRefused, type Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import type { Job, Office } from './job.ts';
import { settleDraft, type DraftFacts, type DraftRefusal, type JobTerms } from './settle-draft.ts';

export interface CreateJobFacts extends Omit<DraftFacts, 'maxPlaces'> {
  readonly jobId: string;
  readonly uid: string;
  readonly key: string;
  readonly constants: Pick<Constants, 'maxPlaces' | 'startGraceMin'>;
  readonly origin?: JobOrigin;
}

/** Where a job comes from, when somebody did not type it. */
export type JobOrigin = Pick<Job, 'templateId' | 'seriesId' | 'occurrence'>;

/** A start a few minutes ago is still "now"; older ones are refused. */
export function isStartInPast(start: Date, now: Date, { startGraceMin }: Pick<Constants, 'startGraceMin'>): boolean {
  return start.getTime() < now.getTime() - startGraceMin * 60_000;
}

export function decideCreateJob(
  facts: CreateJobFacts,
  now: Date,
): Decision<DraftRefusal | 'start-in-past', { readonly jobId: string }> {
  const { jobId, uid, key, draft, constants } = facts;
  if (isStartInPast(draft.start, now, constants)) return { refused: 'start-in-past' };

  const settled = settleDraft({ ...facts, maxPlaces: constants.maxPlaces }, []);
  if (isRefused(settled)) return settled;

  const job = { ...newJob(settled.terms, uid, now), ...facts.origin };
  const office = { ...settled.office, key, createdAt: now, rev: 0 } satisfies Office;
  const fact = { op: 'job.created', by: uid, diff: { places: draft.positions.length, urgency: draft.urgency } };
  return {
    writes: [
      { create: paths.job(jobId), data: job },
      { create: paths.office(jobId), data: office },
      auditWrite(paths.job(jobId), 1, now, [fact]),
    ],
    audit: [],
    answer: { jobId },
  };
}

/** A draft that nobody was asked for yet. */
export function newJob(terms: JobTerms, ownerUid: string, now: Date): Job {
  return {
    ...terms,
    state: 'draft',
    ownerUid,
    crew: {},
    crewUids: [],
    pastCrewUids: [],
    standby: [],
    pages: [],
    flags: { atRisk: false, overdue: false, lateStart: false, slaBreached: false },
    keys: [],
    audit: { n: 1 },
    createdAt: now,
    rev: 0,
  };
}
