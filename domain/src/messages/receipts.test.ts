import { expect, it } from 'vitest';
import { causeWord, readCause, type Cause } from './receipts.ts';

it.each([
  [{ kind: 'wave', jobId: 'J-4F2K9A', page: '2-0' }, 'wave:J-4F2K9A:2-0'],
  [{ kind: 'notice', id: 'job.changed~jobs~J-4F2K9A:3' }, 'notice:job.changed~jobs~J-4F2K9A:3'],
  [{ kind: 'bulletin', id: 'weekly_Europe~London_2026-W49_west_0' }, 'bulletin:weekly_Europe~London_2026-W49_west_0'],
] satisfies [Cause, string][])('names a cause in one word and reads it back: %o', (cause, word) => {
  expect(causeWord(cause)).toBe(word);
  expect(readCause(word)).toEqual(cause);
});

it.each([
  '',
  'wave:',
  'wave:J-1',
  'wave:J-1:x',
  'wave:a/b:1-0',
  'wave:J.1:1-0',
  'notice:',
  'notice:a/b',
  'bulletin:',
  'call:7',
])('knows no cause in %o', (word) => {
  expect(readCause(word)).toBeUndefined();
});
