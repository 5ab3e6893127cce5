import { givenPage } from '@muster/domain/callouts/given-page';
import type { Diary } from '@muster/domain/availability/diary';
import type { Write } from '@muster/domain/decision';
import { givenJob } from '@muster/domain/jobs/given-job';
import type { Job } from '@muster/domain/jobs/job';
import { givenOrg, givenPerson } from '@muster/domain/people/given-person';
import { whoOf } from '@muster/domain/people/who';
import { paths } from '@muster/domain/paths';
import { scheduleTimer } from '@muster/domain/timer';
import type { Store } from '../../functions/src/platform/store.ts';

export const PLACES = 5;
const PER_PAGE = 500;
const PER_COMMIT = 250;
const DAY_MS = 86_400_000;

export interface GivenCallout {
  readonly jobId: string;
  /** Each agent with the page that asked them. */
  readonly asked: readonly { readonly uid: string; readonly page: string }[];
}

export async function commitAll(store: Store, writes: readonly Write[]): Promise<void> {
  for (let at = 0; at < writes.length; at += PER_COMMIT) {
    const committed = await store.commit(writes.slice(at, at + PER_COMMIT), []);
    if (committed === 'lost') throw new Error('Something was there already.');
  }
}

export function agentUids(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `agent${String(i + 1).padStart(5, '0')}`);
}

/** Agents with an empty diary, and what an organisation needs to decide anything. */
export function givenAgents(uids: readonly string[]): Write[] {
  const who = whoOf(givenPerson({ skills: [], certs: {}, home: undefined }));
  const createdAt = new Date();
  const diary: Diary = { holds: [], who, audit: { n: 0 }, createdAt, rev: 0 };
  return [
    { put: paths.orgConfig, data: givenOrg() },
    ...uids.map((uid) => ({ put: paths.diary(uid), data: diary }) satisfies Write),
  ];
}

/** One open job that asked them all at once. Each round has a day of its own, so no two of them clash. */
export function givenCallout(round: number, uids: readonly string[]): { callout: GivenCallout; writes: Write[] } {
  const now = new Date();
  const jobId = `J-${String(round).padStart(6, '0')}`;
  const start = new Date(now.getTime() + (round + 2) * DAY_MS);
  const audiences = Array.from({ length: Math.ceil(uids.length / PER_PAGE) }, (_, p) =>
    uids.slice(p * PER_PAGE, (p + 1) * PER_PAGE),
  );
  const job: Job = {
    ...givenJob(),
    ...{ state: 'open', urgency: 'urgent', policy: 'everyone', rev: 1, start },
    end: new Date(start.getTime() + 5 * 3_600_000),
    positions: [{ id: 'p1', label: 'Guard', need: PLACES, skills: [], certs: [] }],
    ...{ crew: {}, crewUids: [], pastCrewUids: [], standby: [], keys: [] },
    callout: { n: 1, state: 'running', wave: 1, target: PLACES, askingStandby: false },
    pages: audiences.map((_audience, p) => `1-${p}`),
  };
  const replyBy = new Date(now.getTime() + DAY_MS);
  const pages = audiences.map((audience, p): Write => {
    const page = givenPage({ jobId, p, audience, replyBy, openPositions: ['p1'], sentAt: now });
    return { put: paths.wave(jobId, `1-${p}`), data: page };
  });
  return {
    callout: { jobId, asked: uids.map((uid, i) => ({ uid, page: `1-${Math.floor(i / PER_PAGE)}` })) },
    writes: [{ put: paths.job(jobId), data: job }, ...pages, scheduleTimer('reply', jobId, replyBy, now)],
  };
}
