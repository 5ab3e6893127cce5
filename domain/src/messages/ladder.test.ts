import { describe, expect, it } from 'vitest';
import { rungAfter, rungsDue, unreachableFrom } from './ladder.ts';
import { RUNGS, type Rung, type Urgency } from './messages.ts';
import { mayPushAt } from './throttle.ts';

const SINCE = new Date('2026-11-20T12:00:00Z');
const after = (seconds: number) => new Date(SINCE.getTime() + seconds * 1000);

/** Rung by rung, with the second of each. */
function wholeLadder(urgency: Urgency): [Rung, number][] {
  const rungs: [Rung, number][] = [];
  for (let next = rungAfter(urgency, undefined, SINCE); next; next = rungAfter(urgency, next.rung, SINCE)) {
    rungs.push([next.rung, (next.at.getTime() - SINCE.getTime()) / 1000]);
  }
  return rungs;
}

describe('the ladder', () => {
  it('is climbed in seconds, minutes or hours', () => {
    expect(wholeLadder('urgent')).toEqual([
      ['others', 20],
      ['outside', 60],
      ['remind', 90],
      ['unreachable', 120],
    ]);
    expect(wholeLadder('standard')).toEqual([
      ['others', 5 * 60],
      ['outside', 20 * 60],
      ['remind', 30 * 60],
      ['unreachable', 60 * 60],
    ]);
    expect(wholeLadder('low')).toEqual([
      ['outside', 4 * 3600],
      ['unreachable', 12 * 3600],
    ]);
  });

  it('makes up for ticks that never came, each rung once', () => {
    expect(rungsDue('urgent', undefined, SINCE, after(19))).toEqual([]);
    expect(rungsDue('urgent', undefined, SINCE, after(20))).toEqual(['others']);
    expect(rungsDue('urgent', 'others', SINCE, after(50 * 60))).toEqual(['outside', 'remind', 'unreachable']);
    expect(rungsDue('urgent', 'unreachable', SINCE, after(50 * 60))).toEqual([]);
    expect(rungsDue('urgent', undefined, SINCE, after(9999))).toEqual([...RUNGS]);
  });
});

it('ends where nobody counts on the person any more', () => {
  const end = (urgency: Urgency) => (unreachableFrom(urgency, SINCE).getTime() - SINCE.getTime()) / 1000;
  expect([end('urgent'), end('standard'), end('low')]).toEqual([120, 3600, 12 * 3600]);
});

describe('six pushes an hour', () => {
  const LIMIT = { pushesPerHour: 6 };
  const sent = (...minutes: readonly number[]) => minutes.map((minute) => after(minute * 60));

  it('leave at once, the seventh when the first is an hour old', () => {
    expect(mayPushAt(sent(0, 1, 2, 3, 4), LIMIT, after(600))).toEqual(after(600));
    expect(mayPushAt(sent(5, 0, 1, 2, 3, 4), LIMIT, after(600))).toEqual(after(3600));
    expect(mayPushAt(sent(0, 1, 2, 3, 4, 5), LIMIT, after(3600))).toEqual(after(3600));
  });

  it('count from the sixth last where more left', () => {
    expect(mayPushAt(sent(0, 1, 2, 3, 4, 5, 6, 7), LIMIT, after(600))).toEqual(after(2 * 60 + 3600));
  });
});
