import type { Job } from '../jobs/job.ts';
import type { Response } from './wave.ts';

const PRIOR = { good: 8, all: 10 };
const HALF_LIFE_DAYS = 90;
const DAY_MS = 86_400_000;

export const WORK_EVENT_KINDS = ['on-time', 'late', 'no-show', 'withdrew-late', 'withdrew-early'] as const;

/** Something that says how far one can rely on a person. */
export interface WorkEvent {
  readonly uid: string;
  readonly kind: (typeof WORK_EVENT_KINDS)[number];
  readonly at: Date;
  readonly weight: number;
  /** 0 to 1. */
  readonly good: number;
}

const ON_TIME = { kind: 'on-time', weight: 1, good: 1 } as const;
const LATE = { kind: 'late', weight: 1, good: 0.5 } as const;
const NO_SHOW = { kind: 'no-show', weight: 3, good: 0 } as const;
const WITHDREW_LATE = { kind: 'withdrew-late', weight: 1, good: 0 } as const;
const WITHDREW_EARLY = { kind: 'withdrew-early', weight: 0.25, good: 0 } as const;

/** What a job says of those who had a place, without those whom the office excused. */
export function workEvents(job: Job, responses: Iterable<readonly [string, Response]>): WorkEvent[] {
  return allWorkEvents(job, responses).filter(({ uid }) => !job.excused?.includes(uid));
}

/** The same with what is not counted. Illness, and whatever the organisation did, say nothing. */
export function allWorkEvents({ crew, end }: Job, responses: Iterable<readonly [string, Response]>): WorkEvent[] {
  const worked = Object.entries(crew).flatMap(([uid, { phase, late }]): WorkEvent[] => {
    if (phase === 'done') return [{ uid, at: end, ...(late ? LATE : ON_TIME) }];
    return phase === 'no_show' ? [{ uid, at: end, ...NO_SHOW }] : [];
  });
  const left = [...responses].flatMap(([uid, { answer, reason, late, at }]): WorkEvent[] => {
    if (answer !== 'withdrawn' || reason === 'ill') return [];
    return [{ uid, at, ...(late ? WITHDREW_LATE : WITHDREW_EARLY) }];
  });
  return [...worked, ...left];
}

/** 0 to 10,000: what happened lately counts most, and nobody starts from nothing. */
export function reliability(events: readonly Pick<WorkEvent, 'at' | 'weight' | 'good'>[], now: Date): number {
  let [good, all] = [PRIOR.good, PRIOR.all];
  for (const event of events) {
    const ageDays = Math.max(0, now.getTime() - event.at.getTime()) / DAY_MS;
    const weight = event.weight * 0.5 ** (ageDays / HALF_LIFE_DAYS);
    good += weight * event.good;
    all += weight;
  }
  return Math.round((good / all) * 10_000);
}
