import type { Bulletin } from '@muster/domain/messages/bulletin';
import type { InboxMarks, Notice } from '@muster/domain/messages/messages';
import { describe, expect, it } from 'vitest';
import { givenPage } from '@muster/domain/callouts/given-page';
import { withAllRead, withHidden, withRead } from './inbox-marks.ts';
import { inboxRows, NO_MARKS, unreadOf } from './inbox-rows.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const PAGE = { id: '1-0', data: givenPage() };
const OFFER = 'J-000001_1';

function notice(fields: Partial<Notice> = {}) {
  const data: Notice = {
    type: 'promoted',
    key: 'promoted',
    params: { title: 'Crowd stewards' },
    cause: { kind: 'job', id: 'J-000001~2' },
    link: '/mobile/jobs/J-000001',
    urgency: 'standard',
    read: false,
    at: NOW,
    expireAt: NOW,
    ...fields,
  };
  return { id: 'promoted~job~J-000001~2', data };
}

function readIn(marks: InboxMarks): boolean | undefined {
  return inboxRows([], [], [PAGE], marks)[0]?.read;
}

describe('inboxRows', () => {
  it('mixes notices and offers, newest first', () => {
    const rows = inboxRows([notice()], [], [PAGE], NO_MARKS);
    expect(rows.map(({ id, kind }) => [id, kind])).toEqual([
      ['promoted~job~J-000001~2', 'promoted'],
      [OFFER, 'offer'],
    ]);
  });

  it('tells what became of an offer', () => {
    const full = givenPage({ state: 'closed', why: 'full' });
    expect(inboxRows([], [], [{ id: '1-0', data: full }], NO_MARKS)[0]).toMatchObject({
      kind: 'offer.closed',
      message: 'offerFull',
    });
  });

  it('names no text for a message this version does not know', () => {
    expect(inboxRows([notice({ key: 'fromTheFuture' })], [], [], NO_MARKS)[0]?.message).toBeUndefined();
  });

  it('leaves out what was removed', () => {
    expect(inboxRows([], [], [PAGE], withHidden(NO_MARKS, [OFFER]))).toEqual([]);
  });

  it('shows messages to many until they are removed, and remembers that they were read', () => {
    const data: Bulletin = {
      ...{ type: 'availability.weekly', key: 'weekDue', params: { week: 48 }, link: '/mobile/planner' },
      ...{ urgency: 'standard', audience: ['ann'], at: NOW, expireAt: NOW },
    };
    const rows = (marks: InboxMarks) => inboxRows([], [{ id: 'weekly_1', data }], [], marks);
    expect(rows(NO_MARKS)).toMatchObject([{ id: 'weekly_1', from: 'bulletin', message: 'weekDue', read: false }]);
    expect(rows(withRead(NO_MARKS, 'weekly_1', true, NOW))[0]?.read).toBe(true);
    expect(rows(withHidden(NO_MARKS, ['weekly_1']))).toEqual([]);
  });

  it('counts what is unread', () => {
    expect(unreadOf(inboxRows([notice({ read: true })], [], [PAGE], NO_MARKS)).map(({ id }) => id)).toEqual([OFFER]);
  });
});

describe('marks', () => {
  it('reads one, all, and makes one unread again', () => {
    expect(readIn(NO_MARKS)).toBe(false);
    expect(readIn(withRead(NO_MARKS, OFFER, true, NOW))).toBe(true);
    const all = withAllRead(NO_MARKS, NOW);
    expect(readIn(all)).toBe(true);
    expect(readIn(withRead(all, OFFER, false, NOW))).toBe(false);
  });

  it('does not count an offer of later as read by "all read"', () => {
    expect(readIn(withAllRead(NO_MARKS, new Date('2026-11-20T12:00:00Z')))).toBe(false);
  });

  it('keeps no more marks than the rules take', () => {
    const ids = Array.from({ length: 510 }, (_, n) => `J-${n}_1`);
    const marks = ids.reduce((sofar, id) => withRead(sofar, id, true, NOW), withHidden(NO_MARKS, ids));
    expect(Object.keys(marks.read)).toHaveLength(500);
    expect(marks.hidden).toHaveLength(500);
    expect(marks.hidden.at(-1)).toBe('J-509_1');
  });
});
