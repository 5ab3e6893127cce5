import type { Notice } from '@muster/domain/messages/messages';
import { expect, it } from 'vitest';
import { noticeRows } from './notice-rows.ts';

const AT = new Date('2026-11-20T12:00:00Z');

function given(changes: Partial<Notice>): Notice {
  return {
    ...{ type: 'job.cancelled', key: 'jobCancelled', params: { title: 'Gate' }, link: '/', urgency: 'urgent' },
    cause: { kind: 'job', id: 'J-1~3' },
    ...{ read: false, at: AT, expireAt: new Date(AT.getTime() + 1) },
    ...changes,
  };
}

function rows(...notices: readonly Notice[]) {
  const sent = notices.map((notice, i) => ({ id: `n${i}`, uid: `u${i}`, notice }));
  return noticeRows(sent, (uid) => `Name of ${uid}`, AT);
}

it('tells how far a notice got, on which way and when', () => {
  const shownAt = new Date(AT.getTime() + 9000);
  const [row] = rows(given({ delivery: { sentAt: AT, shownAt, d: 'push:sent@2;mail:sent@61' } }));
  expect(row).toMatchObject({
    ...{ kind: 'job.cancelled', title: 'Gate', step: 'shown', rank: 2, name: 'Name of u0', shownAt },
    sentAt: new Date(AT.getTime() + 2000),
  });
});

it('says what waits, failed or was held back', () => {
  const steps = rows(
    given({ next: { at: AT, rung: 'push' } }),
    given({ delivery: { d: 'push:failed(INVALID_ARGUMENT)' } }),
    given({ delivery: { d: 'push:suppressed(quiet)' } }),
  ).map(({ step, why }) => [step, why]);
  expect(steps).toEqual([
    ['queued', undefined],
    ['failed', 'INVALID_ARGUMENT'],
    ['suppressed', 'quiet'],
  ]);
});

it('leaves out what was only meant for the inbox, and keeps what one cause told many together', () => {
  expect(rows(given({}))).toEqual([]);
  const sent = given({ delivery: { sentAt: AT } });
  const [one, other] = rows(sent, sent);
  expect(one?.jobId).toBe(other?.jobId);
});

it('says what is tried next, until it was seen or stopped', () => {
  const next = { at: AT, rung: 'outside' } as const;
  const delivery = { sentAt: AT, d: 'push:sent' };
  const [waits, seen, stopped] = rows(
    given({ next, delivery }),
    given({ next, delivery: { ...delivery, shownAt: AT, openedAt: AT } }),
    given({ next, delivery, stopped: { at: AT, key: 'k' } }),
  );
  expect([waits?.next, seen?.next, stopped?.next, stopped?.stoppedAt]).toEqual([next, undefined, undefined, AT]);
});
