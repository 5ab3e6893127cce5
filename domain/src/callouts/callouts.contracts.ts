import * as z from 'zod';
import { DocId, Instant, Key, Uid, contract } from '../contract.ts';
import { CREW_PHASES, JOB_STATES } from '../jobs/job.ts';
import { JobDraft, JobId } from '../jobs/jobs.contracts.ts';
import { DECLINE_REASONS, WITHDRAW_REASONS } from './wave.ts';

const PageId = z.string().regex(/^\d{1,4}-\d{1,4}$/, 'must be a page such as 1-0');
const Reason = z.string().trim().min(1).max(300);
const JobOutcome = z.strictObject({ state: z.enum(JOB_STATES), rev: z.int() });

export const publishJob = contract({
  name: 'publishJob',
  input: z.strictObject({ jobId: JobId, rev: z.int(), key: Key }),
  output: z.strictObject({ state: z.enum(JOB_STATES), rev: z.int(), asked: z.int() }),
});

/** `draft` states the whole job anew; `release` names who leaves when fewer places remain than crew. */
export const editJob = contract({
  name: 'editJob',
  input: z.strictObject({ jobId: JobId, rev: z.int(), key: Key, draft: JobDraft, release: z.array(Uid).max(200) }),
  output: z.strictObject({ state: z.enum(JOB_STATES), rev: z.int(), released: z.array(Uid) }),
});

export const cancelJob = contract({
  name: 'cancelJob',
  input: z.strictObject({ jobId: JobId, reason: Reason, key: Key }),
  output: JobOutcome,
});

export const deleteJob = contract({
  name: 'deleteJob',
  input: z.strictObject({ jobId: JobId, reason: Reason, key: Key }),
  output: z.strictObject({}),
});

export const startJob = contract({
  name: 'startJob',
  input: z.strictObject({ jobId: JobId, onSite: z.array(Uid).min(1).max(200), key: Key }),
  output: JobOutcome,
});

export const completeJob = contract({
  name: 'completeJob',
  input: z.strictObject({ jobId: JobId, key: Key }),
  output: JobOutcome,
});

/** `uid` only by staff, who say it for a person. `at` is when it was tapped, if it comes late. */
const Mark = z.strictObject({ jobId: JobId, uid: Uid.optional(), at: Instant.optional(), key: Key });
const Marked = z.strictObject({ phase: z.enum(CREW_PHASES), late: z.boolean() });

export const markEnRoute = contract({ name: 'markEnRoute', input: Mark, output: Marked });

export const markOnSite = contract({ name: 'markOnSite', input: Mark, output: Marked });

const Candidate = z.strictObject({
  uid: Uid,
  name: z.string(),
  km: z.number(),
  travelMin: z.int(),
  positions: z.array(z.string()),
});

/** Who would be asked, in which waves, and who not and why. Writes nothing. */
export const dryRun = contract({
  name: 'dryRun',
  input: z.strictObject({ draft: JobDraft, jobId: JobId.optional() }),
  output: z.strictObject({
    at: Instant,
    eligible: z.int(),
    waves: z.array(z.strictObject({ k: z.int(), afterSec: z.int(), people: z.array(Candidate) })),
    excluded: z.array(
      z.strictObject({
        reason: z.string(),
        people: z.array(
          z.strictObject({ uid: Uid, name: z.string(), args: z.array(z.union([z.string(), z.number()])) }),
        ),
      }),
    ),
    /** True when everybody who fits is fewer than the places. */
    atRisk: z.boolean(),
  }),
});

export const nextWave = contract({
  name: 'nextWave',
  input: z.strictObject({ jobId: JobId, key: Key }),
  output: z.strictObject({ asked: z.int() }),
});

export const pauseCallout = contract({
  name: 'pauseCallout',
  input: z.strictObject({ jobId: JobId, paused: z.boolean(), key: Key }),
  output: JobOutcome,
});

/**
 * `full` is an answer, not an error. `rank` is the place on the standby list, from 1. `again` says
 * that the person declined before and changed their mind.
 */
export const acceptOffer = contract({
  name: 'acceptOffer',
  input: z.strictObject({
    jobId: JobId,
    page: PageId,
    rev: z.int(),
    positionId: DocId.optional(),
    again: z.boolean().optional(),
    key: Key,
  }),
  output: z.strictObject({
    answer: z.enum(['accepted', 'standby', 'full']),
    positionId: z.string().optional(),
    rank: z.int().optional(),
  }),
});

export const declineOffer = contract({
  name: 'declineOffer',
  input: z.strictObject({
    jobId: JobId,
    page: PageId,
    reason: z.enum(DECLINE_REASONS),
    note: z.string().trim().max(280).optional(),
    key: Key,
  }),
  output: z.strictObject({}),
});

export const leaveStandby = contract({
  name: 'leaveStandby',
  input: z.strictObject({ jobId: JobId, key: Key }),
  output: z.strictObject({}),
});

/** `undo` is free for two minutes after accepting; then a reason is needed. */
export const withdraw = contract({
  name: 'withdraw',
  input: z
    .strictObject({
      jobId: JobId,
      undo: z.boolean().optional(),
      reason: z.enum(WITHDRAW_REASONS).optional(),
      note: z.string().trim().max(280).optional(),
      key: Key,
    })
    .refine(({ undo, reason }) => undo === true || reason !== undefined, {
      path: ['reason'],
      message: 'needed, except to undo',
    }),
  output: z.strictObject({ late: z.boolean() }),
});
