import { expect, it } from 'vitest';
import { ladderOf } from './ladder-steps.ts';

const writtenAt = new Date('2026-11-20T12:57:00Z');
const after = (seconds: number) => new Date(writtenAt.getTime() + seconds * 1000);

it('tells each step with its time', () => {
  const ladder = ladderOf({ row: { d: 'push:sent@2', sh: after(4), op: after(60) }, writtenAt, answeredAt: after(75) });
  expect(ladder.map(({ step, at }) => [step, at])).toEqual([
    ['queued', writtenAt],
    ['sent', after(2)],
    ['shown', after(4)],
    ['opened', after(60)],
    ['answered', after(75)],
  ]);
});

it('takes a step as reached when a later one was, and never claims a time nobody told', () => {
  const ladder = ladderOf({ row: { d: 'push:sent@2' }, writtenAt, answeredAt: after(75) });
  expect(ladder[2]).toEqual({ step: 'shown', isReached: true });
  const silent = ladderOf({ row: { d: 'push:failed(gone)@3' }, writtenAt, answeredAt: undefined });
  expect(silent.map(({ isReached }) => isReached)).toEqual([true, false, false, false, false]);
});
