import * as z from 'zod';
import { paths } from '../paths.ts';
import { DocId, Instant, Key, Uid, contract } from '../contract.ts';
import { CREW_PHASES, JOB_STATES, Remedy } from '../jobs/job.ts';
import { JobDraft, JobId } from '../jobs/jobs.contracts.ts';
import { Weights } from '../settings/weights.ts';
import { Terms } from './ranking.ts';
import { RECONFIRM_ANSWERS } from './reconfirm.ts';
import { DECLINE_REASONS, WITHDRAW_REASONS } from './wave.ts';

const PageId = z.string().regex(/^\d{1,4}-\d{1,4}$/, 'must be a page such as 1-0');
const Reason = z.string().trim().min(1).max(300);
const JobOutcome = z.strictObject({ state: z.enum(JOB_STATES), rev: z.int() });

/** The app displayed an offer, or the person opened it. */
const ofJob = ({ jobId }: { readonly jobId: string }) => paths.job(jobId);

export const noteOffer = contract({
  name: 'noteOffer',
  input: z.strictObject({ jobId: JobId, page: PageId, what: z.enum(['shown', 'opened']) }),
  output: z.strictObject({}),
});

export const publishJob = contract({
  name: 'publishJob',
  within: ofJob,
  input: z.strictObject({ jobId: JobId, rev: z.int(), key: Key }),
  output: z.strictObject({ state: z.enum(JOB_STATES), rev: z.int(), asked: z.int() }),
});

/** `draft` states the whole job anew; `release` names who leaves when fewer places remain than crew. */
export const editJob = contract({
  name: 'editJob',
  within: ofJob,
  input: z.strictObject({ jobId: JobId, rev: z.int(), key: Key, draft: JobDraft, release: z.array(Uid).max(200) }),
  output: z.strictObject({ state: z.enum(JOB_STATES), rev: z.int(), released: z.array(Uid) }),
});

export const cancelJob = contract({
  name: 'cancelJob',
  within: ofJob,
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
  within: ofJob,
  input: z.strictObject({ jobId: JobId, onSite: z.array(Uid).min(1).max(200), key: Key }),
  output: JobOutcome,
});

export const completeJob = contract({
  name: 'completeJob',
  within: ofJob,
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
  /** 0 to 1,000,000. */
  score: z.int(),
  terms: Terms,
});

const Args = z.array(z.union([z.string(), z.number()]));
const Chance = z.number().min(0).max(1);

/**
 * Who would be asked, in which waves, and who not and why. Writes nothing. Chances are left out while
 * there is not enough history of offers of this urgency to say a percentage. `key` is the one the job will
 * be created with: equals fall by the code of the job, which comes from it.
 */
export const dryRun = contract({
  name: 'dryRun',
  input: z.strictObject({ draft: JobDraft, jobId: JobId.optional(), key: Key.optional() }),
  output: z.strictObject({
    at: Instant,
    eligible: z.int(),
    waves: z.array(
      z.strictObject({
        k: z.int(),
        afterSec: z.int(),
        size: z.int(),
        /** How far away people were looked for; named people are asked wherever they are. */
        radiusKm: z.number().optional(),
        /** That every place is filled by those asked so far. */
        chanceAfter: Chance.optional(),
        people: z.array(Candidate),
      }),
    ),
    excluded: z.array(
      z.strictObject({
        reason: z.string(),
        people: z.array(z.strictObject({ uid: Uid, name: z.string(), args: Args })),
      }),
    ),
    history: z.strictObject({ offers: z.int(), isEnough: z.boolean() }),
    /** That every place is filled so long after sending, two hours before the start, and once all have answered. */
    chanceBy: z
      .strictObject({
        after2Min: Chance,
        after5Min: Chance,
        after15Min: Chance,
        twoHoursBefore: Chance,
        atLast: Chance,
      })
      .optional(),
    /** Until it is as likely filled as not; left out when it never is. */
    medianSec: z.number().optional(),
    /** Fewer fit than there are places, or even with everybody it is less likely to fill than it should be. */
    atRisk: z.boolean(),
    /** What would let more people be asked, and how many; only when at risk. */
    remedies: z.array(Remedy),
    /** Of those who can be asked, people whom no push reaches. */
    unreachable: z.array(z.strictObject({ uid: Uid, name: z.string() })),
    /** Hours of the last four weeks are shared very unequally among those who can be asked. */
    isUneven: z.boolean(),
  }),
});

/** Chooses the people of one page once more, from what was stored with it. */
export const replay = contract({
  name: 'replay',
  input: z.strictObject({ jobId: JobId, page: PageId }),
  output: z.strictObject({
    at: Instant,
    by: z.enum(['ranking', 'standby']),
    rankingVersion: z.int(),
    radiusKm: z.number().optional(),
    weights: Weights.optional(),
    /** The same people in the same order with the same scores, and the same reasons. */
    isIdentical: z.boolean(),
    ranked: z.array(z.strictObject({ uid: Uid, score: z.int(), terms: Terms, travelMin: z.int() })),
    excluded: z.array(z.strictObject({ uid: Uid, reason: z.string(), args: Args })),
  }),
});

/**
 * Lets more people be asked and asks them at once: `radius` from farther away than they said they go,
 * `rest` these people with too little rest, on a supervisor's word.
 */
export const widenCallout = contract({
  name: 'widenCallout',
  within: ofJob,
  input: z
    .strictObject({
      jobId: JobId,
      radius: z.boolean(),
      rest: z.strictObject({ uids: z.array(Uid).min(1).max(100), why: Reason }).optional(),
      key: Key,
    })
    .refine(({ radius, rest }) => radius || rest !== undefined, { path: ['radius'], message: 'nothing to widen' }),
  output: z.strictObject({ state: z.enum(JOB_STATES), rev: z.int(), asked: z.int() }),
});

/**
 * One person by name: `ask` sends them an offer now; `yes` and `no` record what they said on the phone.
 * `why` says who told it, or why this person. `restWhy` is a supervisor's reason for too little rest.
 */
export const assign = contract({
  name: 'assign',
  within: ofJob,
  input: z.strictObject({
    jobId: JobId,
    uid: Uid,
    answer: z.enum(['ask', 'yes', 'no']),
    positionId: DocId.optional(),
    because: z.enum(DECLINE_REASONS).optional(),
    why: Reason,
    restWhy: Reason.optional(),
    key: Key,
  }),
  output: z.strictObject({
    answer: z.enum(['asked', 'accepted', 'declined']),
    positionId: z.string().optional(),
    state: z.enum(JOB_STATES),
    rev: z.int(),
  }),
});

export const nextWave = contract({
  name: 'nextWave',
  within: ofJob,
  input: z.strictObject({ jobId: JobId, key: Key }),
  output: z.strictObject({ asked: z.int() }),
});

export const pauseCallout = contract({
  name: 'pauseCallout',
  within: ofJob,
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

/** The answer to a change of the job. `uid` only by staff, who say it for a person. */
export const reconfirm = contract({
  name: 'reconfirm',
  input: z.strictObject({
    jobId: JobId,
    uid: Uid.optional(),
    rev: z.int(),
    answer: z.enum(RECONFIRM_ANSWERS),
    key: Key,
  }),
  output: z.strictObject({ answer: z.enum(['confirmed', 'released']) }),
});
