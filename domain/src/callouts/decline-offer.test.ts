import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decideDecline, type DeclineFacts } from './decline-offer.ts';
import { decided, jobAfter, namesOf } from './given-outcome.ts';
import { givenPage } from './given-page.ts';
import { decideLeaveStandby } from './leave-standby.ts';
import type { Response } from './wave.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const pages = new Map([['1-0', givenPage({ audience: ['amy', 'cas'] })]]);

const decline = (job: Job | undefined, changes: Partial<DeclineFacts> = {}, now = NOW) =>
  decideDecline(
    {
      jobId,
      job,
      by: 'cas',
      constants: CONSTANTS,
      pageId: '1-0',
      pages,
      response: undefined,
      reason: 'far',
      ...changes,
    },
    now,
  );

function responseOf(changes: Partial<Response>): Response {
  return { uid: 'cas', answer: 'declined', wave: 1, rev: 1, at: NOW, ...changes };
}

describe('declining', () => {
  it('writes the answer and not the ledger', () => {
    const outcome = decline(givenJob(), { note: 'No car today' });
    expect(decided(outcome)).toMatchObject({
      writes: [
        {
          create: `jobs/${jobId}/responses/cas`,
          data: { answer: 'declined', reason: 'far', note: 'No car today', wave: 1, rev: 1, at: NOW },
        },
      ],
      audit: [],
      answer: { silent: ['amy'] },
    });
  });

  it('twice is one answer; again after the job changed it is a new one', () => {
    expect(decided(decline(givenJob(), { response: responseOf({}) })).writes).toEqual([]);
    expect(namesOf(decline(givenJob(), { response: responseOf({ rev: 0 }) }))).toEqual([
      `replace jobs/${jobId}/responses/cas`,
    ]);
  });

  it('never covers that somebody withdrew, but may follow a yes that was taken back', () => {
    expect(decided(decline(givenJob(), { response: responseOf({ answer: 'withdrawn' }) })).writes).toEqual([]);
    expect(namesOf(decline(givenJob(), { response: responseOf({ answer: 'released' }) }))).toHaveLength(1);
  });

  it('on standby leaves the list', () => {
    const job = givenCrewOf(['amy', 'ben'], { standby: [{ uid: 'cas', pos: 'p1', at: NOW }] });
    const outcome = decline(job);
    expect(jobAfter(outcome, jobId).standby).toEqual([]);
    expect(decided(outcome).writes).toContainEqual(
      expect.objectContaining({
        put: `jobs/${jobId}/responses/cas`,
        data: expect.objectContaining({ answer: 'declined' }),
      }),
    );
  });

  it('is refused to others, to members, and once the page is closed', () => {
    expect(decline(undefined)).toEqual({ refused: 'not-offered' });
    expect(decline(givenJob(), { by: 'eve' })).toEqual({ refused: 'not-offered' });
    expect(decline(givenJob(), { pageId: '9-0' })).toEqual({ refused: 'not-offered' });
    expect(decline(givenCrewOf(['cas']))).toEqual({ refused: 'use-withdraw' });
    expect(decline(givenJob(), {}, new Date('2026-11-20T13:07:00Z'))).toEqual({ refused: 'offer-expired' });
    expect(decline(givenJob({ pages: [] }))).toEqual({ refused: 'offer-withdrawn' });
  });
});

describe('leaving standby', () => {
  const listed = (...uids: string[]): Job => {
    const callout = { n: 2, state: 'running', wave: 2, target: 1, askingStandby: true, nextWaveAt: NOW } as const;
    return givenCrewOf(['amy'], {
      pages: ['2-0'],
      callout,
      standby: uids.map((uid, i) => ({ uid, pos: 'p1', at: new Date(i) })),
    });
  };
  const asking = (...audience: string[]) => new Map([['2-0', givenPage({ n: 2, audience, standby: true })]]);
  const leave = (job: Job, open: ReturnType<typeof asking>) =>
    decideLeaveStandby({ jobId, job, by: 'cas', constants: CONSTANTS, pages: open, key: 'key-1' }, NOW);

  it('removes the answer too', () => {
    const outcome = leave(listed('cas', 'dan'), asking('dan'));
    expect(namesOf(outcome)).toEqual([`remove jobs/${jobId}/responses/cas`, `replace jobs/${jobId}`]);
    expect(jobAfter(outcome, jobId).standby).toMatchObject([{ uid: 'dan' }]);
    expect(decided(leave(jobAfter(outcome, jobId), asking('dan'))).writes).toEqual([]);
  });

  it('has the next asked at once when nobody else was', () => {
    const outcome = leave(listed('cas', 'dan'), asking('cas'));
    expect(decided(outcome).answer.planNow).toBe(true);
    expect(jobAfter(outcome, jobId).callout).toMatchObject({ askingStandby: false, nextWaveAt: NOW });
    expect(decided(leave(listed('cas', 'dan'), asking('cas', 'dan'))).answer.planNow).toBe(false);
  });

  it('is refused to somebody who is not on it', () => {
    expect(leave(listed('dan'), asking('dan'))).toEqual({ refused: 'not-on-standby' });
  });
});
