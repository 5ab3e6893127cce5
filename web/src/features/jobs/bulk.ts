import { mayCancel } from '@muster/domain/callouts/cancel-job';
import { CONSTANTS } from '@muster/domain/constants';
import { isStartInPast } from '@muster/domain/jobs/create-job';
import { isOver } from '@muster/domain/jobs/places';
import type { Role } from '@muster/domain/people/roles';
import type { Refusal } from '@muster/domain/refusal';
import type { JobRow } from './job-row.ts';

export const BULK_ACTS = ['send', 'urgency', 'move', 'pause', 'resume', 'duplicate', 'cancel'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

export interface BulkFacts {
  readonly uid: string;
  readonly role: Role | undefined;
  readonly now: Date;
  /** Minutes by which jobs move; only for moving. */
  readonly byMinutes: number;
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

function whyNot(act: BulkAct, { job }: JobRow, { uid, role, now, byMinutes }: BulkFacts): Refusal | undefined {
  if (act === 'duplicate') return undefined;
  if (isOver(job)) return 'already-over';
  switch (act) {
    case 'send':
      if (job.state !== 'draft') return 'already-published';
      return isStartInPast(job.start, now, CONSTANTS) ? 'start-in-past' : undefined;
    case 'cancel':
      return mayCancel({ job, by: uid, role }) ? undefined : 'forbidden';
    case 'pause':
      return job.callout?.state === 'running' ? undefined : 'not-published';
    case 'resume':
      return job.callout?.state === 'paused' ? undefined : 'not-published';
    case 'move': {
      const start = new Date(job.start.getTime() + byMinutes * MINUTE_MS);
      return isStartInPast(start, now, CONSTANTS) ? 'start-in-past' : undefined;
    }
    case 'urgency':
      return undefined;
  }
}
