import type { NoticeKind } from '@muster/domain/messages/messages';
import { expect, it } from 'vitest';
import { filtersFor, rowsOf } from './inbox-filter.ts';
import type { InboxRow } from './inbox-rows.ts';

function row(kind: NoticeKind): InboxRow {
  return {
    id: kind,
    from: 'notice',
    kind,
    message: undefined,
    params: {},
    link: '/',
    urgency: 'standard',
    at: new Date(0),
    read: true,
  };
}

it('groups the kinds of messages', () => {
  const rows = [row('offer'), row('offer.closed'), row('promoted')];
  expect(rowsOf('offers', rows).map(({ kind }) => kind)).toEqual(['offer', 'offer.closed']);
  expect(rowsOf('all', rows)).toHaveLength(3);
});

it('offers only filters that find something, and none for one kind alone', () => {
  expect(filtersFor([row('offer'), row('promoted')])).toEqual(['all', 'offers', 'jobs']);
  expect(filtersFor([row('offer'), row('offer.closed')])).toEqual([]);
});
