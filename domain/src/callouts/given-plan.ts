import type { Availability } from '../availability/availability.ts';
import type { Diary } from '../availability/diary.ts';
import { givenAvailability, givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { givenPerson } from '../people/given-person.ts';
import type { Person } from '../people/person.ts';
import { whoOf } from '../people/who.ts';
import { neighbourOf, NO_RECORD, type Neighbour, type TrackRecord } from './neighbour.ts';
import type { PlanFacts, PlanWaveFacts } from './plan-wave.ts';

/** Kilometres north of the job of `givenJob`. */
function homeNorth(km: number): Person['home'] {
  const { site } = givenJob();
  return { lat: site.lat + km / 111.195, lon: site.lon, outward: 'W12' };
}

type Given = Partial<Person> & {
  readonly availability?: Availability;
  readonly diary?: Diary;
  readonly record?: Partial<TrackRecord>;
};

/** For tests: an agent so far from the job, free whenever nothing else is said. */
export function givenNeighbour(uid: string, km: number, changes: Given = {}): Neighbour {
  const { availability = givenAvailability(), diary, record, ...person } = changes;
  const known = givenPerson({ first: uid, last: '', home: homeNorth(km), ...person });
  const documents = { uid, person: known, availability, diary: diary ?? givenDiary({ who: whoOf(known) }) };
  return neighbourOf(documents, { ...NO_RECORD, ...record });
}

export function givenPlan(job: Job, people: readonly Neighbour[], changes: Partial<PlanFacts> = {}): PlanFacts {
  return {
    readFor: { wave: job.callout?.wave ?? 0, rev: job.rev },
    office: { named: [], together: false },
    pages: new Map(),
    responses: new Map(),
    people,
    standbyDiaries: new Map(),
    ...changes,
  };
}

export function givenPlanning(job: Job, people: readonly Neighbour[], changes: Partial<PlanFacts> = {}): PlanWaveFacts {
  return { jobId: 'J-4ZK81Q', job, by: 'system', constants: CONSTANTS, plan: givenPlan(job, people, changes) };
}
