import { createHash } from 'node:crypto';
import { CONSTANTS } from '@muster/domain/constants';
import type { Fields } from '@muster/domain/decision';
import { districtOf } from '@muster/domain/geo/district';
import { decideCreateJob } from '@muster/domain/jobs/create-job';
import { jobIdOf, jobSeed, SHORTEST_JOB_ID } from '@muster/domain/jobs/job-id';
import { paths } from '@muster/domain/paths';
import { displayName, Person } from '@muster/domain/people/person';
import type { Zone } from '@muster/domain/settings/settings';
import { accountsOf, type SampleAccount } from './accounts.ts';
import { signClients } from './clients.ts';
import { sampleStories } from './jobs/sample-stories.ts';
import { fillRosters } from './fill-rosters.ts';
import { Ledger } from './ledger.ts';
import { ORGANISATION, sampleZones, SKILLS } from './organisation.ts';
import { hireEverybody } from './people.ts';
import { play } from './play-job.ts';
import { playTimers } from './play-timers.ts';
import { noteSignIns } from './sign-ins.ts';
import type { Story } from './story.ts';
import { formTeams } from './teams.ts';

export interface SampleWorld {
  readonly documents: readonly { readonly path: string; readonly data: Fields }[];
  readonly accounts: readonly SampleAccount[];
}

/** One organisation with its last weeks behind it and its next ones before it. The same for the same instant and seed. */
export function sampleWorld(now: Date, seed: number): SampleWorld {
  const ledger = new Ledger();
  const zones = sampleZones();
  for (const [id, zone] of zones) ledger.put(paths.zone(id), { ...zone });
  for (const [id, skill] of Object.entries(SKILLS)) ledger.put(paths.skill(id), skill);
  hireEverybody(ledger, zones, now);
  ledger.merge(paths.appConfig, ORGANISATION);
  formTeams(ledger);
  signClients(ledger);
  playStories(ledger, zones, sampleStories({ now, seed }), now);
  fillRosters(ledger, zones, now);
  noteSignIns(ledger, now);
  return { documents: ledger.documents(), accounts: accountsOf(ledger) };
}

/** All jobs side by side, as they happened: a person busy with one is not free for the other. */
function playStories(ledger: Ledger, zones: ReadonlyMap<string, Zone>, stories: readonly Story[], now: Date): void {
  const moments = stories.flatMap((story) => {
    const jobId = idOf(story);
    const created = { at: story.createdAt, run: () => createJob(ledger, zones, jobId, story) };
    return [created, ...story.scenes.map(({ at, act }) => ({ at, run: () => play(ledger, jobId, act, at) }))];
  });
  for (const { at, run } of moments.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    playTimers(ledger, at);
    run();
  }
  playTimers(ledger, now);
}

function idOf({ ownerUid, key }: Story): string {
  return jobIdOf(createHash('sha256').update(jobSeed(ownerUid, key)).digest(), SHORTEST_JOB_ID);
}

function createJob(ledger: Ledger, zones: ReadonlyMap<string, Zone>, jobId: string, story: Story): void {
  const { ownerUid: uid, key, draft, createdAt } = story;
  const people = new Map([...ledger.all(Person, paths.people)].map(([id, person]) => [id, displayName(person)]));
  const decision = decideCreateJob(
    {
      jobId,
      uid,
      key,
      draft,
      people,
      zones,
      constants: CONSTANTS,
      district: districtOf(draft.site.postcode, draft.site.pin),
      skills: new Map(Object.entries(SKILLS)),
    },
    createdAt,
  );
  ledger.carryOut(paths.job(jobId), decision, createdAt);
}
