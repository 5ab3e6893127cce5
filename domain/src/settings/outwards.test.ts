import { describe, expect, it } from 'vitest';
import { circleAround, districtsOf, overlapsWith, readOutwards } from './outwards.ts';

describe('readOutwards', () => {
  it.each([
    ['E1 E2, e20*;W12', ['E1', 'E2', 'E20*', 'W12']],
    ['E1-E4', ['E1', 'E2', 'E3', 'E4']],
    ['E1 – 3', ['E1', 'E2', 'E3']],
    ['EC1A SW1* W*', ['EC1A', 'SW1*', 'W*']],
    ['E1 E1', ['E1']],
    ['', []],
  ])('reads %s', (typed, patterns) => {
    expect(readOutwards(typed)).toEqual({ patterns, wrong: [] });
  });

  it.each(['W12 7GF', 'E9-E1', 'E1-W4', '*', 'hello', '12'])('does not take %s', (typed) => {
    expect(readOutwards(typed).wrong).not.toEqual([]);
  });
});

describe('districtsOf', () => {
  it('finds what a prefix and what a name stand for', () => {
    expect(districtsOf(['W12', 'EC1*']).map(({ outward }) => outward)).toEqual(
      expect.arrayContaining(['W12', 'EC1A', 'EC1Y']),
    );
    expect(districtsOf(['E20'])).toEqual([]);
  });
});

describe('overlapsWith', () => {
  const others = new Map([
    ['east', { outwards: ['E1', 'E20*'] }],
    ['west', { outwards: ['W*'] }],
  ]);
  it.each([
    [['E2', 'SE1'], []],
    [['E1'], [{ zoneId: 'east', outward: 'E1' }]],
    [['E201'], [{ zoneId: 'east', outward: 'E201' }]],
    [['E*'], [{ zoneId: 'east', outward: 'E*' }]],
    [
      ['W12', 'WC1*'],
      [
        { zoneId: 'west', outward: 'W12' },
        { zoneId: 'west', outward: 'WC1*' },
      ],
    ],
  ])('compares %j', (patterns, overlaps) => {
    expect(overlapsWith(patterns, others)).toEqual(overlaps);
  });
});

describe('circleAround', () => {
  it('holds every known district', () => {
    expect(circleAround(['W12', 'W6'])?.radiusKm).toBeGreaterThan(0);
    expect(circleAround(['E20'])).toBeUndefined();
  });
});
