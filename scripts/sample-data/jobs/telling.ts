import { fmix32, fnv1a32 } from '@muster/domain/hash';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { TZ } from '../calendar.ts';
import type { Scene, Story } from '../story.ts';
import { venue, type Site } from '../venues.ts';

const SECOND_MS = 1000;
const QUICKEST_SEC = 6;
const SLOWEST_SEC = 40;

export interface Telling {
  readonly now: Date;
  readonly seed: number;
}

type Said = Pick<JobDraft, 'title' | 'type' | 'start' | 'end' | 'positions' | 'instructions'> &
  Partial<Omit<JobDraft, 'site' | 'tz'>>;

interface Outline extends Said {
  readonly key: string;
  readonly owner?: string;
  readonly at: string;
  readonly contact: NonNullable<Site['contact']>;
  readonly createdAt: Date;
  readonly scenes: readonly Scene[];
}

/** What most jobs have in common, and what makes this one. */
export function story({ key, owner = 'dispatcher', at, contact, createdAt, scenes, ...said }: Outline): Story {
  const usual = { urgency: 'standard' as const, mode: 'broadcast' as const, notes: '', named: [], together: false };
  const draft = { ...usual, policy: said.urgency ?? usual.urgency, tz: TZ, site: venue(at, contact), ...said };
  return { key: `sample-${key}`, ownerUid: owner, createdAt, draft, scenes };
}

export function published(at: Date): Scene {
  return { at, act: { do: 'publish' } };
}

/** So many of those asked say yes, one after the other, within a minute or two. */
export function accepted(people: number, from: Date, { seed }: Telling): readonly Scene[] {
  const delays = Array.from({ length: people }, (_, index) => delayMs(seed, from, index));
  return delays.map((_, index) => {
    const waited = delays.slice(0, index + 1).reduce((sum, delay) => sum + delay, 0);
    return { at: new Date(from.getTime() + waited), act: { do: 'accept' } };
  });
}

/** Longer than a person takes to read, and never so long that a story overtakes itself. */
function delayMs(seed: number, from: Date, index: number): number {
  const spread = SLOWEST_SEC - QUICKEST_SEC;
  return (QUICKEST_SEC + (fmix32(fnv1a32(`${seed}|${from.toISOString()}|${index}`)) % spread)) * SECOND_MS;
}
