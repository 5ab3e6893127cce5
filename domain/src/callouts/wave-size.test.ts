import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { confirmBy, isUrgentToConfirm, median, replyByOf } from './reply-by.ts';
import { waitBetweenWaves, waveSize } from './wave-size.ts';

const sizeOf = (job: Partial<Job>, left: number, together = false) =>
  waveSize(givenJob(job), together, left, CONSTANTS);

describe('the size of a wave', () => {
  it('grows with the free places and the urgency', () => {
    expect([1, 2, 3].map((left) => sizeOf({ policy: 'urgent' }, left))).toEqual([10, 10, 15]);
    expect([1, 4].map((left) => sizeOf({ policy: 'standard' }, left))).toEqual([3, 12]);
    expect([1, 4].map((left) => sizeOf({ policy: 'low' }, left))).toEqual([2, 8]);
  });

  it("is the job's own where it has one, and never over a page", () => {
    expect(sizeOf({ policy: 'urgent', waveSize: 4 }, 2)).toBe(4);
    expect(sizeOf({ policy: 'urgent' }, 200)).toBe(100);
  });

  it('is everybody by that policy, and of the named ones as many as are missing unless together', () => {
    expect(sizeOf({ policy: 'everyone', waveSize: 4 }, 2)).toBe(Infinity);
    expect(sizeOf({ mode: 'direct' }, 2)).toBe(2);
    expect(sizeOf({ mode: 'direct' }, 2, true)).toBe(Infinity);
  });
});

describe('the wait between waves', () => {
  const wait = (job: Partial<Job>) => waitBetweenWaves(givenJob(job));

  it('follows the policy, by the urgency where everyone is asked', () => {
    expect([wait({ policy: 'urgent' }), wait({ policy: 'standard' }), wait({ policy: 'low' })]).toEqual([60, 300, 600]);
    expect(wait({ policy: 'everyone', urgency: 'low' })).toBe(600);
    expect(wait({ policy: 'urgent', waitSec: 45 })).toBe(45);
  });

  it('is longer where named people are asked one after the other', () => {
    expect(wait({ mode: 'direct', policy: 'urgent' })).toBe(90);
    expect(wait({ mode: 'direct', policy: 'low' })).toBe(1800);
  });
});

describe('the answer-by', () => {
  const noon = new Date('2026-11-20T12:00:00Z');
  const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);
  const replyBy = (job: Partial<Job>, travelMin: number[] = [20], together = false, now = noon) =>
    replyByOf(givenJob({ start: at('18:00'), end: at('23:00'), ...job }), together, travelMin, CONSTANTS, now);

  it('is three waits away, at least ten minutes', () => {
    expect(replyBy({ policy: 'urgent' })).toEqual(at('12:10'));
    expect(replyBy({ policy: 'standard' })).toEqual(at('12:15'));
  });

  it('is never after the end', () => {
    expect(replyBy({ policy: 'urgent' }, [20], false, at('22:55'))).toEqual(at('23:00'));
  });

  it('is not after people have to set out, with more than two hours to go', () => {
    expect(replyBy({ waitSec: 7200 }, [30, 90, 50])).toEqual(at('17:10'));
    expect(replyBy({ waitSec: 7200, start: at('14:00') }, [30])).toEqual(at('18:00'));
  });

  it('is the step where named people are asked one after the other', () => {
    expect(replyBy({ mode: 'direct', waitSec: 90 })).toEqual(new Date('2026-11-20T12:01:30Z'));
    expect(replyBy({ mode: 'direct', waitSec: 90 }, [20], true)).toEqual(at('12:10'));
  });

  it('of those on standby is shorter the sooner the work starts', () => {
    const confirm = (now: Date) => (confirmBy(givenJob(), now).getTime() - now.getTime()) / 60_000;
    const before = (hours: number) => new Date(givenJob().start.getTime() - hours * 3_600_000);
    expect([24, 23.9, 6, 5.9, 2, 1.9].map((hours) => confirm(before(hours)))).toEqual([60, 20, 20, 8, 8, 3]);
    expect(isUrgentToConfirm(givenJob(), before(2))).toBe(false);
    expect(isUrgentToConfirm(givenJob(), before(1.9))).toBe(true);
  });
});

describe('the middle of some numbers', () => {
  it('is the one in the middle, or between the two', () => {
    expect([median([]), median([3]), median([4, 1, 9]), median([1, 4, 2, 9])]).toEqual([0, 3, 4, 3]);
  });
});
