import { Availability } from '@muster/domain/availability/availability';
import { Diary } from '@muster/domain/availability/diary';
import type { JobFacts } from '@muster/domain/callouts/change';
import { neighbourOf } from '@muster/domain/callouts/neighbour';
import type { PlanFacts } from '@muster/domain/callouts/plan-wave';
import { Delivery } from '@muster/domain/callouts/delivery';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { CONSTANTS } from '@muster/domain/constants';
import { Job, Office } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { Zone } from '@muster/domain/settings/settings';
import type { Ledger } from './ledger.ts';

/** All that a decision on a job may ask for. */
export interface JobRecord extends JobFacts {
  readonly diaries: ReadonlyMap<string, Diary>;
  readonly pages: ReadonlyMap<string, WavePage>;
  readonly responses: ReadonlyMap<string, Response>;
}

export function jobRecord(ledger: Ledger, jobId: string): JobRecord {
  const job = ledger.get(Job, paths.job(jobId));
  return {
    jobId,
    job,
    by: job.ownerUid,
    constants: CONSTANTS,
    diaries: ledger.all(Diary, paths.diaries),
    pages: ledger.all(WavePage, paths.waves(jobId)),
    responses: ledger.all(Response, paths.responses(jobId)),
  };
}

export function planFacts(ledger: Ledger, { jobId, job, diaries, pages, responses }: JobRecord): PlanFacts {
  const office = ledger.get(Office, paths.office(jobId));
  return {
    readFor: { wave: job.callout?.wave ?? 0, rev: job.rev },
    office,
    pages,
    responses,
    people: neighboursOf(ledger, job, office.named),
    standbyDiaries: diaries,
  };
}

/** People of the zones in reach, and those named. */
function neighboursOf(ledger: Ledger, { zoneId }: Job, named: readonly string[]): PlanFacts['people'] {
  const zone = zoneId === undefined ? undefined : ledger.find(Zone, paths.zone(zoneId));
  const inReach = new Set([zoneId, ...(zone?.neighbours ?? [])]);
  const people = [...ledger.all(Person, paths.people)];
  return people
    .filter(([uid, person]) => named.includes(uid) || (person.role === 'agent' && inReach.has(person.zoneId)))
    .map(([uid, person]) => {
      const availability = ledger.get(Availability, paths.availability(uid));
      return neighbourOf({ uid, person, availability, diary: ledger.get(Diary, paths.diary(uid)) });
    });
}

export interface AskedPerson {
  readonly uid: string;
  readonly pageId: string;
  readonly page: WavePage;
}

/** Those asked who gave no answer yet, the first wave first, best first. */
export function silentPeople(ledger: Ledger, { jobId, job, pages, responses }: JobRecord): readonly AskedPerson[] {
  const isSilent = (uid: string) => !(uid in job.crew) && !responses.has(uid);
  return [...pages].flatMap(([pageId, page]) => {
    const { rows } = ledger.get(Delivery, paths.delivery(jobId, pageId));
    const ranked = Object.entries(rows).toSorted(([, a], [, b]) => a.r - b.r);
    return ranked.filter(([uid]) => isSilent(uid)).map(([uid]) => ({ uid, pageId, page }));
  });
}
