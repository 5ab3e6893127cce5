import { sendWeek } from '@muster/domain/availability/availability.contracts';
import { expect, it } from 'vitest';
import { changesOnTheirWay, keptWeeks } from './kept-weeks.ts';

function kept(key: string, state: 'waiting' | 'refused', dates: object) {
  return { key, name: sendWeek.name, wire: { week: '2026-W48', dates, key: `key-${key}-long` }, state };
}

it('reads the weeks among what is kept, and nothing else', () => {
  const other = { key: 'b', name: 'toggleToday', wire: { key: 'key-b-long' }, state: 'waiting' as const };
  const weeks = keptWeeks([kept('a', 'waiting', { '2026-11-24': { state: 'no' } }), other]);
  expect(weeks).toMatchObject([{ key: 'a', week: '2026-W48', changes: { '2026-11-24': { state: 'no' } } }]);
});

it('counts what is on its way, the later over the earlier, but nothing that was refused', () => {
  const weeks = keptWeeks([
    kept('a', 'waiting', { '2026-11-24': { state: 'no' }, '2026-11-25': { state: 'no' } }),
    kept('b', 'waiting', { '2026-11-24': { state: 'yes' } }),
    kept('c', 'refused', { '2026-11-26': { state: 'no' } }),
  ]);
  expect(changesOnTheirWay(weeks)).toEqual({ '2026-11-24': { state: 'yes' }, '2026-11-25': { state: 'no' } });
});
