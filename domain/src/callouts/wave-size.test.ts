import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { confirmBy, isUrgentToConfirm, median, replyByOf } from './reply-by.ts';
import { ownWaveSize, residualOf, sizeToTarget, waitBetweenWaves } from './wave-size.ts';

const people = (likelies: readonly number[]) => likelies.map((likely) => ({ likely, positions: ['p1'] }));
const equals = (likely: number) => people(Array.from({ length: 100 }, () => likely));
const need = (left: number) => [{ id: 'p1', left }];

describe('the size of a wave', () => {
  const size = (job: Partial<Job>, left: number, together = false) =>
    ownWaveSize(givenJob(job), together, left, CONSTANTS);

  it("is the job's own where it has one, everybody by that policy, and of the named as many as are missing", () => {
    expect(size({ policy: 'urgent', waveSize: 4 }, 2)).toBe(4);
    expect(size({ policy: 'urgent' }, 2)).toBeUndefined();
    expect(size({ policy: 'everyone', waveSize: 4 }, 2)).toBe(Infinity);
    expect(size({ mode: 'direct' }, 2)).toBe(2);
    expect(size({ mode: 'direct' }, 2, true)).toBe(Infinity);
  });

  it('is else what it takes to fill it probably', () => {
    const ranked = people([0.62, 0.55, 0.48, 0.4, 0.35, 0.3, 0.25, 0.2]);
    const sizes = [0.8, 0.6].map((target) => sizeToTarget(need(2), [], ranked, target));
    expect(sizes.map(({ size: each }) => each)).toEqual([6, 4]);
    expect(sizeToTarget(need(2), [], ranked, 0.9)).toEqual({
      size: 8,
      chance: expect.closeTo(0.8981, 4),
      isEnough: false,
    });
  });

  it.each([
    [0.4, 1, 5, 0.9222],
    [0.4, 3, 12, 0.9166],
    [0.4, 5, 18, 0.9058],
    [0.2, 1, 11, 0.9141],
    [0.2, 3, 25, 0.9018],
    [0.2, 5, 38, 0.9014],
  ])('where each says yes with %d and %i are needed: %i people, %d', (likely, left, count, chance) => {
    const sized = sizeToTarget(need(left), [], equals(likely), 0.9);
    expect(sized).toEqual({ size: count, chance: expect.closeTo(chance, 4), isEnough: true });
  });

  it('counts on those who were asked and may still answer', () => {
    const now = new Date('2026-11-20T12:01:00Z');
    const sentAt = new Date('2026-11-20T12:00:00Z');
    const open = residualOf(
      people([0.48, 0.4, 0.35]).map((each) => ({ ...each, sentAt })),
      60,
      now,
    );
    const next = people([0.3, 0.25, 0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(sizeToTarget(need(1), open, [], 0.9).chance).toBeCloseTo(0.5957, 4);
    const grown = [1, 2, 3, 4, 5, 6].map((count) => sizeToTarget(need(1), open, next.slice(0, count), 1).chance);
    expect(grown.map((each) => each.toFixed(4))).toEqual(['0.7170', '0.7877', '0.8302', '0.8642', '0.8913', '0.9131']);
    expect(sizeToTarget(need(1), open, next, 0.9).size).toBe(6);
  });

  it('is never less than the places', () => {
    expect(sizeToTarget(need(3), equals(0.9), equals(0.9), 0.9).size).toBe(3);
  });
});

describe('the wait between waves', () => {
  const noon = new Date('2026-11-20T12:00:00Z');
  const wait = (leadMin: number, job: Partial<Job>) =>
    waitBetweenWaves(givenJob({ ...job, start: new Date(noon.getTime() + leadMin * 60_000) }), noon) / 60;

  it('grows with the time that is left, within what the urgency allows', () => {
    expect([45, 240, 10].map((lead) => wait(lead, { policy: 'urgent' }))).toEqual([1.8, 3, 1]);
    expect([600, 4320, 60].map((lead) => wait(lead, { policy: 'standard' }))).toEqual([24, 30, 5]);
    expect([4320, 100_000, 60].map((lead) => wait(lead, { policy: 'low' }))).toEqual([172.8, 240, 30]);
  });

  it("is the job's own where it has one, and follows the urgency where everyone is asked", () => {
    expect(wait(45, { policy: 'urgent', waitSec: 45 })).toBe(0.75);
    expect(wait(4320, { policy: 'everyone', urgency: 'low' })).toBe(172.8);
  });

  it('is a step of its own where named people are asked one after the other', () => {
    expect(wait(600, { mode: 'direct', policy: 'urgent' })).toBe(1.5);
    expect(wait(600, { mode: 'direct', policy: 'low' })).toBe(30);
  });
});

describe('the answer-by', () => {
  const noon = new Date('2026-11-20T12:00:00Z');
  const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);
  const replyBy = (job: Partial<Job>, travelMin: number[] = [20], together = false, now = noon) =>
    replyByOf(givenJob({ start: at('18:00'), end: at('23:00'), ...job }), together, travelMin, CONSTANTS, now);

  it('is three waits away, at least ten minutes', () => {
    expect(replyBy({ policy: 'urgent' })).toEqual(at('12:10'));
    // 0.04 of six hours is 14.4 minutes.
    expect(replyBy({ policy: 'standard' })).toEqual(new Date('2026-11-20T12:43:12Z'));
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
