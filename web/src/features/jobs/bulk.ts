import { mayCancel } from '@muster/domain/callouts/cancel-job';
import { foreseeAskAgain } from '@muster/domain/callouts/foresee-asking';
import type { Constants } from '@muster/domain/constants';
import { isStartInPast } from '@muster/domain/jobs/create-job';
import type { Job } from '@muster/domain/jobs/job';
import { isOver } from '@muster/domain/jobs/places';
import { draftOf } from '@muster/domain/jobs/standing';
import type { Role } from '@muster/domain/people/roles';
import type { Refusal } from '@muster/domain/refusal';
import { addDays, dayOf, daysBetween, instantAt, minuteOfDay } from '@muster/domain/time/local-day';
import type { JobRow } from './job-row.ts';

export const BULK_ACTS = [
  'send',
  'urgency',
  'move',
  'day',
  'owner',
  'team',
  'message',
  'pause',
  'resume',
  'duplicate',
  'cancel',
] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

export interface BulkFacts {
  readonly uid: string;
  readonly role: Role | undefined;
  readonly now: Date;
  /** Minutes by which jobs move; only for moving. */
  readonly byMinutes: number;
  /** The day they move to; only for moving to a day. */
  readonly day: string;
  readonly constants: Constants;
}

export interface BulkPlan {
  readonly can: readonly JobRow[];
  readonly cannot: readonly { readonly row: JobRow; readonly why: Refusal }[];
}

const MINUTE_MS = 60_000;

/** Which of the rows the act is possible for, and why not for the others: what the server would say. */
export function bulkPlan(act: BulkAct, rows: readonly JobRow[], facts: BulkFacts): BulkPlan {
  const judged = rows.map((row) => ({ row, why: whyNot(act, row, facts) }));
  return {
    can: judged.filter(({ why }) => why === undefined).map(({ row }) => row),
    cannot: judged.flatMap(({ row, why }) => (why === undefined ? [] : [{ row, why }])),
  };
}

function whyNot(
  act: BulkAct,
  { job }: JobRow,
  { uid, role, now, byMinutes, day, constants }: BulkFacts,
): Refusal | undefined {
  if (act === 'duplicate') return undefined;
  if (isOver(job)) return 'already-over';
  switch (act) {
    case 'send':
      if (job.state !== 'draft') return 'already-published';
      return isStartInPast(job.start, now, constants) ? 'start-in-past' : undefined;
    case 'cancel':
      return mayCancel({ job, by: uid, role }) ? undefined : 'forbidden';
    case 'pause':
      return job.callout?.state === 'running' ? undefined : 'not-published';
    case 'resume':
      return job.callout?.state === 'paused' ? undefined : 'not-published';
    case 'move':
    case 'day': {
      const moved = movedTo(job, act === 'day' ? { day } : { byMinutes });
      return moved && isStartInPast(moved.start, now, constants) ? 'start-in-past' : undefined;
    }
    case 'owner':
      return mayCancel({ job, by: uid, role }) ? undefined : 'forbidden';
    case 'message':
      return job.crewUids.length === 0 ? 'nobody-on-job' : undefined;
    case 'urgency':
    case 'team':
      return undefined;
  }
}

type Shift = { readonly byMinutes: number } | { readonly day: string };

/** The same length and, on another day, the same hours on the clock of the place; undefined without a day. */
export function movedTo({ start, end, tz }: Pick<Job, 'start' | 'end' | 'tz'>, shift: Shift) {
  if ('byMinutes' in shift) {
    const later = (at: Date) => new Date(at.getTime() + shift.byMinutes * MINUTE_MS);
    return { start: later(start), end: later(end) };
  }
  const { day } = shift;
  if (day === '') return undefined;
  const lastDay = addDays(day, daysBetween(dayOf(start, tz), dayOf(end, tz)));
  const [from, to] = [instantAt(day, minuteOfDay(start, tz), tz), instantAt(lastDay, minuteOfDay(end, tz), tz)];
  // At a change of the clock the end may not be on it, or come before the start.
  return { start: from, end: to > from ? to : new Date(from.getTime() + end.getTime() - start.getTime()) };
}

/** What the act does to people: how many hear of it, and how many must say yes again. */
export interface BulkTouch {
  readonly told: number;
  readonly askedAgain: readonly string[];
}

const NO_OFFICE = { notes: '', named: [], together: false };

/** What the server would do with the people of these jobs, as far as the desk can know. */
export function bulkTouch(act: BulkAct, rows: readonly JobRow[], facts: BulkFacts): BulkTouch {
  const told = act === 'cancel' || act === 'message' ? rows.flatMap(({ job }) => job.crewUids).length : 0;
  if (act !== 'move' && act !== 'day') return { told, askedAgain: [] };
  const askedAgain = rows.flatMap(({ job }) => {
    const moved = movedTo(job, act === 'day' ? { day: facts.day } : { byMinutes: facts.byMinutes });
    if (!moved) return [];
    const draft = { ...draftOf(job, NO_OFFICE), ...moved };
    const { people } = foreseeAskAgain(job, draft, { ...job.site, zoneId: job.zoneId }, facts.now, facts.constants);
    return people.map(({ name }) => name);
  });
  return { told, askedAgain };
}
