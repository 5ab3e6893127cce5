import * as z from 'zod';
import type { Diary } from '../availability/diary.ts';
import type { Decision } from '../decision.ts';
import { isRefused } from '../decision.ts';
import { metresBetween } from '../geo/distance.ts';
import type { Job, Office } from '../jobs/job.ts';
import { liveMember, openPositions, placesLeft, placesLeftAt, takesPeople } from '../jobs/places.ts';
import { URGENCIES } from '../messages/messages.ts';
import type { Client } from '../settings/settings.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, startChange, unchanged, type Carried, type JobFacts } from './change.ts';
import { takePlace } from './crew.ts';
import { settlePlaces } from './filling.ts';
import { choosePosition, clashWith, errandOf, tooLittleRest, type RestRefusal, type UnfitRefusal } from './guard.ts';
import { mayRestLess } from './rest-overrides.ts';

type Waiting = Pick<Job, 'urgency' | 'start' | 'createdAt'>;

/** What is urgent first, then what starts first, then what has waited longest. */
export function inQueueOrder(a: Waiting, b: Waiting): number {
  const urgency = URGENCIES.indexOf(b.urgency) - URGENCIES.indexOf(a.urgency);
  return urgency || a.start.getTime() - b.start.getTime() || a.createdAt.getTime() - b.createdAt.getTime();
}

/** Near enough to be shown to this person at all. */
export function isInReach(job: Pick<Job, 'site'>, { who }: Diary, maxKm: number): boolean {
  return who.home === undefined || metresBetween(who.home, job.site) <= maxKm * 1000;
}

/** What may be shown of work that nobody was asked for: area only. */
export const OpenWork = z.object({
  cards: z.array(
    z.object({
      jobId: z.string(),
      title: z.string(),
      urgency: z.enum(URGENCIES),
      area: z.string(),
      start: z.date(),
      end: z.date(),
      tz: z.string(),
      positions: z.array(z.object({ label: z.string(), left: z.int() })),
    }),
  ),
});
export type OpenWork = z.infer<typeof OpenWork>;

/** Board of jobs and people without a zone. */
export const NO_WORK_ZONE = 'none';

export function openWorkCard(jobId: string, job: Job): OpenWork['cards'][number] {
  const { title, urgency, area, start, end, tz } = job;
  const positions = openPositions(job).map((each) => ({ label: each.label, left: placesLeftAt(job, each) }));
  return { jobId, title, urgency, area, start, end, tz, positions };
}

export interface TakeFacts extends JobFacts {
  readonly diary: Diary | undefined;
  readonly office: Pick<Office, 'restOverrides'> | undefined;
  /** Of whoever the work is for. */
  readonly client: Pick<Client, 'deny'> | undefined;
  readonly key: string;
}

export type TakeRefusal = 'not-offered' | 'full' | 'account-not-active' | UnfitRefusal | 'clash' | RestRefusal;

/** Somebody free takes work that nobody was asked for, under the same guards as a tap on an offer. */
export function decideTake(
  facts: TakeFacts,
  now: Date,
): Decision<TakeRefusal, Carried<{ readonly positionId: string }>> {
  const { jobId, job, by, diary, office, key, constants } = facts;
  const earlier = takenBefore(job, by, key);
  if (earlier !== undefined) return unchanged({ positionId: earlier });
  if (job.mode !== 'queue' || !takesPeople(job) || now >= job.end) return { refused: 'not-offered' };
  if (liveMember(job, by) || placesLeft(job) === 0) return { refused: 'full' };
  if (diary?.who.state !== 'active') return { refused: 'account-not-active' };
  // Whom a customer does not want is for the office to know.
  if (facts.client?.deny.includes(by)) return { refused: 'not-offered' };

  const position = choosePosition(diary.who, openPositions(job), job);
  if (isRefused(position)) return position;
  const errand = errandOf(jobId, job);
  const tired = mayRestLess(office, by) ? undefined : tooLittleRest(diary, errand, constants);
  const against = clashWith(diary, errand) ?? tired;
  if (against) return against;

  const taken = takePlace(startChange(facts, now), { uid: by, diary, position, source: 'tap', again: true });
  const known = noted(taken, 'offer.accepted', { uid: by, pos: position.id });
  const settled = settlePlaces(remember(known, by, takeKey(key), position.id), job);
  return carried(settled, { positionId: position.id });
}

/** The place that this command took before, if it did. */
export function takenBefore(job: Pick<Job, 'keys'>, uid: string, key: string): string | undefined {
  return answeredBefore(job, uid, takeKey(key));
}

function takeKey(key: string): string {
  return `take-${key}`;
}
