import { expect, it } from 'vitest';
import { givenJob } from '../jobs/given-job.ts';
import { noticeId } from '../messages/notice.ts';
import { atRiskNotice, overdueNotice, withdrawnLateNotice } from './job-notices.ts';

const about = { jobId: 'J-4ZK81Q', job: givenJob(), now: new Date('2026-11-20T13:00:00Z') };

it('keeps apart what staff are told of one commit', () => {
  const told = [
    atRiskNotice(about),
    overdueNotice(about),
    withdrawnLateNotice(about, { uid: 'ann', name: 'Ann' }),
    withdrawnLateNotice(about, { uid: 'bob', name: 'Bob' }),
  ];
  expect(new Set(told.map(noticeId)).size).toBe(told.length);
});

it('is the same notice when the same is told of one commit twice', () => {
  expect(noticeId(atRiskNotice(about))).toBe(noticeId(atRiskNotice(about)));
});
