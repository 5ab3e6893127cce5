import { describe, expect, it } from 'vitest';
import { causesOf, countsOf, medianSeconds, messagesOf, oldestQueuedSec, rateOf, slotsOf } from './monitor-figures.ts';
import { ALL_DELIVERIES, findReached } from './monitor-search.ts';
import type { ReachedRow } from './reached-rows.ts';

const START = Date.parse('2026-11-20T12:00:00Z');
const sec = (seconds: number) => new Date(START + seconds * 1000);

function row(uid: string, step: ReachedRow['step'], rank: number, changes: Partial<ReachedRow> = {}): ReachedRow {
  return {
    ...{ key: `J-1 1-0 ${uid}`, jobId: 'J-1', kind: 'offer', page: '1-0', wave: 1, uid, name: uid, step, rank },
    ...{ channel: 'push', why: undefined, queuedAt: sec(0), sentAt: undefined, shownAt: undefined },
    ...{ openedAt: undefined, answeredAt: undefined },
    ...changes,
  };
}

const ROWS = [
  row('ann', 'answered', 4, { sentAt: sec(1), shownAt: sec(3), openedAt: sec(13), answeredAt: sec(20) }),
  row('bob', 'shown', 2, { sentAt: sec(3), shownAt: sec(9) }),
  row('cat', 'sent', 1, { sentAt: sec(2) }),
  row('dan', 'failed', 0, { why: 'unavailable' }),
  row('eve', 'none', 0, { wave: 2, page: '2-0', queuedAt: sec(7200) }),
  row('fay', 'queued', 0),
  row('gil', 'expired', 0, { jobId: 'J-2' }),
];

it('counts everybody who got so far or further', () => {
  expect(countsOf(ROWS)).toEqual({ queued: 1, sent: 3, shown: 2, opened: 1, answered: 1, failed: 2, expired: 1 });
  expect(rateOf(2, 3)).toBe(67);
  expect(rateOf(0, 0)).toBeUndefined();
});

it('measures each leg by those who went it', () => {
  expect(medianSeconds(ROWS)).toEqual({ sent: 2, shown: 4, opened: 10, answered: 7 });
  expect(medianSeconds([])).toEqual({});
  expect(oldestQueuedSec(ROWS, sec(9))).toBe(9);
  expect(oldestQueuedSec([], sec(9))).toBeUndefined();
});

it('has a slot for each hour, also where nothing happened', () => {
  const slots = slotsOf(ROWS, { from: sec(0), to: sec(7300), slotMs: 3_600_000 });
  expect(slots.map(({ counts }) => [counts.sent, counts.failed])).toEqual([
    [3, 1],
    [0, 0],
    [0, 1],
  ]);
});

it('names what stopped messages', () => {
  expect(causesOf(ROWS)).toEqual([
    { why: 'no-device', count: 1 },
    { why: 'unavailable', count: 1 },
  ]);
});

it('gathers the waves of a job', () => {
  expect(messagesOf(ROWS)).toMatchObject([
    { jobId: 'J-1', waves: [1, 2], people: 6, at: sec(7200) },
    { jobId: 'J-2', waves: [1], people: 1 },
  ]);
});

describe('the search', () => {
  const find = (choice: Partial<typeof ALL_DELIVERIES>) =>
    findReached(ROWS, { ...ALL_DELIVERIES, ...choice }, () => 'Stewards').map(({ uid }) => uid);

  it('finds people, jobs and codes', () => {
    expect(find({ q: 'ann' })).toEqual(['ann']);
    expect(find({ q: 'J-2' })).toEqual(['gil']);
    expect(find({ q: 'unavailable' })).toEqual(['dan']);
    expect(find({ q: 'stewards' })).toHaveLength(ROWS.length);
  });

  it('filters by where people are now', () => {
    expect(find({ step: 'failed' })).toEqual(['dan', 'eve']);
    expect(find({ step: 'sent' })).toEqual(['cat']);
    expect(find({ channel: 'mail' })).toEqual([]);
  });
});
