import type { History } from '@muster/domain/jobs/history';
import type { CrewMember, Job } from '@muster/domain/jobs/job';
import { isOver } from '@muster/domain/jobs/places';
import { dayOf } from '@muster/domain/time/local-day';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const WINDOW_DAYS = 28;

/** A job of a person as the list of their work shows it. */
export interface WorkLine {
  readonly jobId: string;
  readonly title: string;
  readonly day: string;
  readonly area: string;
  readonly position: string;
  readonly minutes: number;
  readonly phase?: CrewMember['phase'];
  readonly late?: boolean;
  /** Missing for work whose job is no longer there. */
  readonly job?: Job;
}

export interface WorkFacts {
  readonly uid: string;
  readonly jobs: ReadonlyMap<string, Job>;
  readonly history: readonly { readonly id: string; readonly data: History }[];
}

/** Ahead and under way, the soonest first. */
export function workAhead({ uid, jobs }: WorkFacts, now: Date): readonly WorkLine[] {
  const lines = held(uid, jobs).filter(({ job }) => job && !isOver(job) && job.end > now);
  return lines.toSorted((a, b) => timeOf(a) - timeOf(b));
}

/** Over, the latest first; each job once. */
export function workPast({ uid, jobs, history }: WorkFacts, now: Date): readonly WorkLine[] {
  const lines = held(uid, jobs).filter(({ job }) => job && (isOver(job) || job.end <= now));
  const known = new Set(lines.map(({ jobId }) => jobId));
  const older = history.flatMap(({ id, data }) => (known.has(id) ? [] : [{ jobId: id, ...data }]));
  return [...lines, ...older].toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

/** Of work that is done, in the last four weeks. */
export function minutesOf28Days(past: readonly WorkLine[], now: Date): number {
  const from = dayOf(new Date(now.getTime() - WINDOW_DAYS * DAY_MS), 'UTC');
  const worked = past.filter(({ day, phase }) => day >= from && (phase === undefined || phase === 'done'));
  return worked.reduce((sum, { minutes }) => sum + minutes, 0);
}

function held(uid: string, jobs: WorkFacts['jobs']): WorkLine[] {
  return [...jobs].flatMap(([jobId, job]) => {
    const member = job.crew[uid];
    if (!member) return [];
    const { pos, phase, late = false } = member;
    const position = job.positions.find(({ id }) => id === pos)?.label ?? '';
    const minutes = Math.round((job.end.getTime() - job.start.getTime()) / MINUTE_MS);
    const { title, area, start, tz } = job;
    return [{ jobId, title, day: dayOf(start, tz), area, position, minutes, phase, late, job }];
  });
}

function timeOf({ job }: WorkLine): number {
  return job?.start.getTime() ?? 0;
}
