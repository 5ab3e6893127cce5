import { expect, it } from 'vitest';
import { reasonsOf, scoreText } from './ranking-reasons.ts';

it('names what speaks for somebody and what against, the strongest first', () => {
  expect(reasonsOf({ prox: 8000, acc: 5500, rel: 9000, reach: 10_000, fair: 1000, pref: 5000 })).toEqual({
    kept: ['reach', 'rel', 'prox'],
    failed: ['fair'],
  });
});

it('shows a score of a million as one of a hundred', () => {
  expect([745_000, 1_000_000, 0].map(scoreText)).toEqual(['75', '100', '0']);
});
