import { expect, test } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import { startChange } from './change.ts';
import { givenPage } from './given-page.ts';
import { closeExpired } from './wave-due.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const pages = new Map([['1-0', givenPage({ replyBy: NOW })]]);

function changeOf(nextWaveAt?: Date) {
  const callout = { n: 1, state: 'running', wave: 1, target: 2, askingStandby: false, nextWaveAt } as const;
  return startChange({ jobId: 'J-1', job: givenJob({ callout }), by: 'desk', constants: CONSTANTS }, NOW);
}

test('takes the reply timer away with the last page that could be answered', () => {
  const { job, writes } = closeExpired(changeOf(), pages);
  expect(job.pages).toEqual([]);
  expect(writes).toContainEqual({ remove: 'timers/reply_J-1' });
});

test('leaves the timer of the next wave alone', () => {
  const { writes } = closeExpired(changeOf(new Date('2026-11-20T13:05:00Z')), pages);
  expect(writes.filter((write) => 'remove' in write)).toEqual([]);
});
