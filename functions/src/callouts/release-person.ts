import { decideReleasePerson, diariesToRelease, type ReleaseOutcome } from '@muster/domain/callouts/release-person';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { isRefused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { Person } from '@muster/domain/people/person';
import { COLLECTION_GROUPS, idOf, paths } from '@muster/domain/paths';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { readConstants } from '../settings/read-org.ts';
import { followUp } from './follow-up.ts';
import { jobCommand } from './job-command.ts';

const MOST = 500;

export interface Released {
  /** Jobs whose place was freed. */
  readonly released: string[];
  /** Jobs that have begun, with the person on them. */
  readonly underWay: string[];
}

/** Takes a person who may no longer work off every offer, standby list and job not yet begun. Repeating it is safe. */
export async function releasePerson(instance: Instance, uid: string, by: string, now: Date): Promise<Released> {
  const jobIds = await jobsWith(instance, uid);
  const outcomes = await Promise.all(
    jobIds.map(async (jobId) => [jobId, await releaseFrom(instance, jobId, uid, by, now)] as const),
  );
  const having = (wanted: ReleaseOutcome) =>
    outcomes.flatMap(([jobId, outcome]) => (outcome === wanted ? [jobId] : []));
  return { released: having('released'), underWay: having('under-way') };
}

/** Does nothing while the account may work. */
export async function releaseSuspended(instance: Instance, uid: string): Promise<void> {
  const { data: person } = await instance.store.get(Person, paths.person(uid));
  if (person?.state === 'suspended') await releasePerson(instance, uid, 'system', await instance.clock.now());
}

async function releaseFrom(
  instance: Instance,
  jobId: string,
  uid: string,
  by: string,
  now: Date,
): Promise<ReleaseOutcome> {
  const constants = await readConstants(instance);
  const command = jobCommand({
    jobId,
    by,
    constants,
    readsPages: true,
    diariesOf: (facts, at) => diariesToRelease({ ...facts, uid }, at),
    decide: (facts, at) => decideReleasePerson({ ...facts, uid }, at),
  });
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) {
    if (outcome.refused === 'not-found') return 'not-on-it';
    throw new Error('a person could not be released from a job that everybody wants at once; try again');
  }
  await followUp(instance, jobId, outcome.answer, now);
  return outcome.answer.said;
}

/** Every job that asks the person, lists them on standby or has them in its crew. */
async function jobsWith({ store }: Instance, uid: string): Promise<string[]> {
  const [crews, offers, responses] = await Promise.all([
    store.query(Job, {
      from: paths.jobs,
      where: [['crewUids', 'array-contains', uid]],
      orderBy: [['start', 'desc']],
      limit: MOST,
    }),
    store.query(WavePage, {
      from: COLLECTION_GROUPS.waves,
      group: true,
      where: [
        ['audience', 'array-contains', uid],
        ['state', '==', 'open'],
      ],
      orderBy: [['sentAt', 'desc']],
      limit: MOST,
    }),
    store.query(Response, {
      from: COLLECTION_GROUPS.responses,
      group: true,
      where: [['uid', '==', uid]],
      orderBy: [['at', 'desc']],
      limit: MOST,
    }),
  ]);
  const standby = responses.filter(({ data }) => data?.answer === 'standby').map(({ path }) => jobIdIn(path));
  const asked = offers.map(({ path }) => jobIdIn(path));
  return [...new Set([...crews.map(({ path }) => idOf(path)), ...asked, ...standby])];
}

/** Of `jobs/{id}/collection/document`. */
function jobIdIn(path: string): string {
  return path.split('/')[1] ?? '';
}
