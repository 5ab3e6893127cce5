import { expect, it } from 'vitest';
import { csvOf } from './monitor-csv.ts';
import type { ReachedRow } from './reached-rows.ts';

const at = new Date('2026-11-20T12:00:00Z');
const row: ReachedRow = {
  ...{
    key: 'k',
    jobId: 'J-1',
    kind: 'offer',
    page: '1-0',
    wave: 1,
    uid: 'ann',
    name: '=Ann, "A"',
    step: 'failed',
    rank: 0,
  },
  ...{ channel: 'push', why: 'unavailable', queuedAt: at, sentAt: undefined, shownAt: undefined },
  ...{ openedAt: undefined, answeredAt: undefined },
};

it('has a line for each person and message, with codes and instants', () => {
  const [head, line, end] = csvOf([row], () => 'Steward').split('\r\n');
  expect(head).toBe('\uFEFFjob,title,wave,person,channel,state,code,queued,sent,shown,opened,answered');
  expect(line).toBe(`J-1,Steward,1,"'=Ann, ""A""",push,failed,unavailable,2026-11-20T12:00:00.000Z,,,,`);
  expect(end).toBe('');
});
