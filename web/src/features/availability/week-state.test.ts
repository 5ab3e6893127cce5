import { expect, it } from 'vitest';
import { weekStateOf, weekToSend } from './week-state.ts';

const facts = { availability: { submittedWeek: '2026-W47' }, kept: [], today: '2026-11-20' };

it('tells sent, due and later weeks apart', () => {
  const late = { ...facts, availability: {} };
  expect(weekStateOf('2026-W47', late)).toBe('late');
  expect(['2026-W47', '2026-W48', '2026-W49'].map((week) => weekStateOf(week, facts))).toEqual([
    'sent',
    'due',
    'later',
  ]);
});

it('shows a week that is on its way, but not one that was refused', () => {
  const kept = [{ week: '2026-W48', refused: false }];
  expect(weekStateOf('2026-W48', { ...facts, kept })).toBe('waiting');
  expect(weekStateOf('2026-W48', { ...facts, kept: [{ week: '2026-W48', refused: true }] })).toBe('due');
});

it('sends the first changed week, else the first that is due', () => {
  const [fri, mon] = [
    { week: '2026-W47', unsent: false },
    { week: '2026-W48', unsent: false },
  ];
  expect(weekToSend([fri, mon], facts)).toBe('2026-W48');
  expect(weekToSend([{ ...fri, unsent: true }, mon], facts)).toBe('2026-W47');
  expect(weekToSend([fri], facts)).toBeUndefined();
});
