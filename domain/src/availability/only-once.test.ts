import { expect, test } from 'vitest';
import { onlyOnce } from './only-once.ts';

const DUTY = { update: 'availability/lee', data: { duty: { on: true } } };
const decided = { writes: [DUTY], audit: [{ op: 'duty.set', by: 'lee' }], answer: 'on' };

test('remembers the key of a change it carries out', () => {
  const { writes } = onlyOnce(decided, 'lee', { keys: ['key-0'] }, 'key-1');
  expect(writes).toEqual([DUTY, { update: 'availability/lee', data: { keys: ['key-0', 'key-1'] } }]);
});

test('answers a change that comes again and writes nothing', () => {
  expect(onlyOnce(decided, 'lee', { keys: ['key-1', 'key-2'] }, 'key-1')).toEqual({
    writes: [],
    audit: [],
    answer: 'on',
  });
});

test('has nothing to remember where nothing changes', () => {
  const idle = { writes: [], audit: [], answer: 'on' };
  expect(onlyOnce(idle, 'lee', {}, 'key-1')).toEqual(idle);
});
