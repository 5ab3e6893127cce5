import { expect, it } from 'vitest';
import { decodeSends, encodeSends, isQueued, reached, withSend, type Send } from './delivery-row.ts';

const sends: readonly Send[] = [
  { channel: 'push', is: 'failed', why: 'registration-token-not-registered', afterSec: 2 },
  { channel: 'mail', is: 'sent', afterSec: 61 },
];

it('packs the channels of one person into one short text and reads it back', () => {
  const packed = 'push:failed(registration-token-not-registered)@2;mail:sent@61';
  expect(encodeSends(sends)).toBe(packed);
  expect(decodeSends(packed)).toEqual(sends);
});

it('leaves out the second of what happened at once', () => {
  expect(encodeSends([{ channel: 'push', is: 'queued', afterSec: 0 }])).toBe('push:queued');
  expect(decodeSends('push:sent')).toEqual([{ channel: 'push', is: 'sent', afterSec: 0 }]);
});

it('keeps signs out of a code that would break the text, and leaves out what it cannot read', () => {
  const odd = encodeSends([{ channel: 'push', is: 'failed', why: 'a;b@(1)', afterSec: 1 }]);
  expect(decodeSends(odd)).toEqual([{ channel: 'push', is: 'failed', why: 'a-b--1-', afterSec: 1 }]);
  expect(decodeSends('pigeon:sent@1;push:lost@2;;push:sent@x')).toEqual([]);
});

it('replaces the state of a channel, adds another, and never queues again what left', () => {
  expect(withSend('push:queued', { channel: 'push', is: 'sent', afterSec: 3 })).toBe('push:sent@3');
  expect(withSend('push:sent@3', { channel: 'mail', is: 'sent', afterSec: 60 })).toBe('push:sent@3;mail:sent@60');
  expect(withSend('push:sent@3', { channel: 'push', is: 'queued', afterSec: 9 })).toBe('push:sent@3');
});

it('knows whose push nobody handed over yet', () => {
  expect(isQueued({ d: 'push:queued' })).toBe(true);
  expect(isQueued({ d: 'push:sent@1' })).toBe(false);
});

it('grows from queued to answered', () => {
  const at = new Date();
  const rows = [
    { d: 'push:queued' },
    { d: 'push:sent@2' },
    { d: 'push:sent@2', sh: at },
    { d: 'push:sent@2', sh: at, op: at },
  ];
  expect(rows.map((row) => reached(row, false))).toEqual(
    ['queued', 'sent', 'shown', 'opened'].map((step, rank) => ({ step, rank, channel: 'push' })),
  );
  expect(reached({ d: 'push:sent@2' }, true)).toEqual({ step: 'answered', rank: 4, channel: 'push' });
});

it('names a side exit with its reason, until a receipt proves that the message arrived', () => {
  const failed = { d: 'push:failed(unavailable)@8' };
  expect(reached(failed, false)).toEqual({ step: 'failed', rank: 0, channel: 'push', why: 'unavailable' });
  expect(reached({ ...failed, sh: new Date() }, false)).toMatchObject({ step: 'shown', rank: 2 });
  expect(reached({ d: 'push:none' }, false)).toMatchObject({ step: 'none' });
});

it('counts the channel that took the message', () => {
  expect(reached({ d: 'push:failed(gone)@1;mail:sent@60' }, false)).toEqual({ step: 'sent', rank: 1, channel: 'mail' });
});

it.each([
  ['opened first', { op: new Date() }, { op: new Date(), sh: new Date() }],
  ['shown first', { sh: new Date() }, { sh: new Date(), op: new Date() }],
])('never falls, whatever order receipts come in: %s', (_, first, then) => {
  const [before, after] = [first, then].map((receipts) => reached({ d: 'push:sent', ...receipts }, false).rank);
  expect(after).toBeGreaterThanOrEqual(before ?? NaN);
});
