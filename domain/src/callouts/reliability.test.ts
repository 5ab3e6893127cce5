import { describe, expect, it } from 'vitest';
import { givenJob } from '../jobs/given-job.ts';
import { reliability, workEvents } from './reliability.ts';

const NOW = new Date('2026-07-01T12:00:00Z');
const onTime = { weight: 1, good: 1 };
const late = { weight: 1, good: 0.5 };
const noShow = { weight: 3, good: 0 };

function events(count: number, kind: { weight: number; good: number }, daysAgo: number) {
  const at = new Date(NOW.getTime() - daysAgo * 86_400_000);
  return Array.from({ length: count }, () => ({ ...kind, at }));
}

describe('reliability', () => {
  it.each([
    ['without history', [], 8000],
    ['20 on time today', events(20, onTime, 0), 9333],
    ['10 on time a month ago and a recent no-show', [...events(10, onTime, 30), ...events(1, noShow, 10)], 7694],
    ['10 on time a month ago and an old no-show', [...events(10, onTime, 30), ...events(1, noShow, 180)], 8528],
    ['3 late arrivals', events(3, late, 0), 7308],
  ])('of somebody %s', (_name, happened, expected) => {
    expect(reliability(happened, NOW)).toBe(expected);
  });

  it('is told by what became of places, not by illness or the organisation', () => {
    const at = NOW;
    const member = { pos: 'p1', name: 'A', at, source: 'tap', lead: false, rev: 0 } as const;
    const job = givenJob({
      crew: {
        ann: { ...member, phase: 'done' },
        bob: { ...member, phase: 'no_show' },
        fay: { ...member, phase: 'done', late: true },
        gus: { ...member, phase: 'no_show' },
      },
      excused: ['gus'],
    });
    const said = { wave: 1, rev: 0, at };
    const told = workEvents(job, [
      ['cleo', { uid: 'cleo', answer: 'withdrawn', reason: 'busy', late: true, ...said }],
      ['dan', { uid: 'dan', answer: 'withdrawn', reason: 'ill', late: true, ...said }],
      ['eve', { uid: 'eve', answer: 'released', reason: 'account', ...said }],
    ]);
    expect(told.map(({ uid, weight, good }) => [uid, weight, good])).toEqual([
      ['ann', 1, 1],
      ['bob', 3, 0],
      ['fay', 1, 0.5],
      ['cleo', 1, 0],
    ]);
  });
});
