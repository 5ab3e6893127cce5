import { describe, expect, it } from 'vitest';
import { zoneOf } from './zone-of.ts';

const zones = new Map([
  ['west', { outwards: ['W6', 'W12'] }],
  ['east', { outwards: ['E1', 'E20*'] }],
]);

describe('the zone of a postcode district', () => {
  it('is the one that names it', () => {
    expect(zoneOf('W12', zones)).toBe('west');
    expect(zoneOf('E1', zones)).toBe('east');
  });

  it('is found by how the district starts', () => {
    expect(zoneOf('E20', zones)).toBe('east');
    expect(zoneOf('E20X', zones)).toBe('east');
    expect(zoneOf('E1W', zones)).toBeUndefined();
  });
});
