import { cancelJob, editJob, pauseCallout, publishJob } from '@muster/domain/callouts/callouts.contracts';
import { handOver } from '@muster/domain/callouts/hand-over.contracts';
import { Office } from '@muster/domain/jobs/job';
import { createJob } from '@muster/domain/jobs/jobs.contracts';
import { draftOf } from '@muster/domain/jobs/standing';
import { sendMessage } from '@muster/domain/messages/broadcasts.contracts';
import { paths } from '@muster/domain/paths';
import type { Urgency } from '@muster/domain/messages/messages';
import * as z from 'zod';
import { serverNow } from '../../firebase/clock.ts';
import { externalStore } from '../../firebase/external-store.ts';
import { newKey } from '../../firebase/new-key.ts';
import { keepAll, wired, type WiredKeeping } from '../../firebase/outbox/outbox.ts';
import { readDocument } from '../../firebase/read-document.ts';
import { forget, recall, remember } from '../../firebase/remembered.ts';
import { BULK_ACTS, type BulkAct, movedTo } from './bulk.ts';
import type { JobRow } from './job-row.ts';

/** The last act on many jobs: its commands wait in the outbox, so it goes on after a reload. */
const BulkRun = z.object({ id: z.string(), act: z.enum(BULK_ACTS), total: z.int() });
export type BulkRun = z.infer<typeof BulkRun>;

export interface BulkChoice {
  readonly act: BulkAct;
  readonly byMinutes: number;
  /** The day they move to, `YYYY-MM-DD`. */
  readonly day: string;
  readonly urgency: Urgency;
  readonly reason: string;
  /** Who is to look after them. */
  readonly ownerUid: string;
  readonly teamId: string;
  /** Others may be asked after the team. */
  readonly thenOthers: boolean;
  /** Said to the crews. */
  readonly text: string;
}

const DAY_MS = 86_400_000;

export const bulkRun = externalStore(rememberedRun());

function rememberedRun(): BulkRun | undefined {
  const kept = recall('bulk');
  return kept === undefined ? undefined : BulkRun.safeParse(JSON.parse(kept)).data;
}

/** What the commands of a run are kept under. */
export function aboutRun({ id }: BulkRun): string {
  return `bulk:${id}`;
}

export function putAwayRun(): void {
  forget('bulk');
  bulkRun.set(undefined);
}

/** Hands one command per job to the outbox; the rows say what became of each. `name` is what a row is called there. */
export async function startRun(
  choice: BulkChoice,
  rows: readonly JobRow[],
  name: (row: JobRow) => string,
): Promise<void> {
  const run = { id: newKey(), act: choice.act, total: rows.length };
  const keepings: WiredKeeping[] = [];
  for (const row of rows) {
    const label = { key: 'outbox.bulk', args: { title: name(row) } };
    keepings.push(await commandFor(choice, row, { key: newKey(), about: aboutRun(run), label }));
  }
  remember('bulk', JSON.stringify(run));
  await keepAll(keepings);
  bulkRun.set(run);
}

type Kept = Pick<WiredKeeping, 'key' | 'about' | 'label'>;

async function commandFor(
  { act, ...choice }: BulkChoice,
  { id: jobId, job }: JobRow,
  kept: Kept,
): Promise<WiredKeeping> {
  const { key } = kept;
  switch (act) {
    case 'send':
      return wired({ ...kept, contract: publishJob, input: { jobId, rev: job.rev, key } });
    case 'cancel':
      return wired({ ...kept, contract: cancelJob, input: { jobId, reason: choice.reason, key } });
    case 'pause':
    case 'resume':
      return wired({ ...kept, contract: pauseCallout, input: { jobId, paused: act === 'pause', key } });
    case 'duplicate':
      return wired({ ...kept, contract: createJob, input: { key, draft: await copied(jobId, job) } });
    case 'owner':
      return wired({ ...kept, contract: handOver, input: { jobId, uid: choice.ownerUid, key } });
    case 'message': {
      const to = { kind: 'crew' as const, jobId };
      return wired({ ...kept, contract: sendMessage, input: { key, to, text: choice.text } });
    }
    case 'move':
    case 'day':
    case 'team':
    case 'urgency': {
      const draft = { ...(await stated(jobId, job)), ...changed({ ...choice, act }, job) };
      return wired({ ...kept, contract: editJob, input: { jobId, rev: job.rev, key, draft, release: [] } });
    }
  }
}

type Stated = Omit<BulkChoice, 'act'> & { readonly act: 'move' | 'day' | 'team' | 'urgency' };

function changed(choice: Stated, job: JobRow['job']) {
  switch (choice.act) {
    case 'move':
      return movedTo(job, { byMinutes: choice.byMinutes });
    case 'day':
      return movedTo(job, { day: choice.day });
    case 'team':
      return { mode: 'team' as const, teamId: choice.teamId, thenOthers: choice.thenOthers || undefined };
    case 'urgency':
      return { urgency: choice.urgency, policy: job.policy === 'everyone' ? job.policy : choice.urgency };
  }
}

async function stated(jobId: string, job: JobRow['job']) {
  const office = await readDocument(paths.office(jobId), Office);
  return draftOf(job, office ?? { notes: '', named: [], together: false });
}

/** On its own day when that is ahead, otherwise so many whole days later. */
async function copied(jobId: string, job: JobRow['job']) {
  const days = Math.max(0, Math.ceil((serverNow().getTime() - job.start.getTime()) / DAY_MS));
  const { positions, ...draft } = await stated(jobId, job);
  return {
    ...draft,
    ...movedTo(job, { byMinutes: days * 24 * 60 }),
    positions: positions.map(({ label, need, skills }) => ({ label, need, skills })),
  };
}
