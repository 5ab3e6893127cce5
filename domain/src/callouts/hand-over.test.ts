import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decided, jobAfter } from './given-outcome.ts';
import { decideHandOver, type HandOverFacts } from './hand-over.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T12:00:00Z');

function give(job: Job = givenJob(), changes: Partial<HandOverFacts> = {}) {
  const heir = { role: 'dispatcher', state: 'active' } as const;
  const facts = { jobId, job, by: 'desk', role: 'dispatcher', constants: CONSTANTS, uid: 'dan', heir, key: 'key-1' };
  return decideHandOver({ ...facts, role: 'dispatcher', ...changes }, NOW);
}

describe('handing a job over', () => {
  it('names the new owner, and is repeated without a second entry', () => {
    const outcome = give();
    expect(jobAfter(outcome, jobId)).toMatchObject({ ownerUid: 'dan', rev: givenJob().rev });
    expect(decided(outcome).audit).toEqual([{ op: 'job.handedOver', by: 'desk', diff: { uid: 'dan', from: 'desk' } }]);
    expect(decided(give(jobAfter(outcome, jobId)))).toMatchObject({
      writes: [],
      answer: { said: { ownerUid: 'dan' } },
    });
  });

  it('is for the owner and for supervisors', () => {
    const other = givenJob({ ownerUid: 'kim' });
    expect(give(other)).toEqual({ refused: 'forbidden' });
    expect(give(other, { role: 'supervisor' })).toHaveProperty('writes');
  });

  it('is to active people of the office only, and while the job lasts', () => {
    expect(give(undefined, { heir: undefined })).toEqual({ refused: 'unknown-person' });
    expect(give(undefined, { heir: { role: 'agent', state: 'active' } })).toEqual({ refused: 'unknown-person' });
    expect(give(undefined, { heir: { role: 'admin', state: 'suspended' } })).toEqual({ refused: 'unknown-person' });
    expect(give(givenJob({ state: 'cancelled' }))).toEqual({ refused: 'already-over' });
  });
});
