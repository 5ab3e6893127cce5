import { describe, expect, it } from 'vitest';
import { metresBetween } from './distance.ts';
import { districtOf, snapToGrid } from './district.ts';

const stratford = { lat: 51.5432, lon: -0.0066 };

describe('the district of a place', () => {
  it('is the middle of a known postcode district, whatever the pin says', () => {
    const centre = { lat: 51.5078, lon: -0.2289 };
    const district = { postcode: 'W12 7GF', outward: 'W12', centre, area: 'Hammersmith' };
    expect(districtOf('w12 7gf')).toEqual(district);
    expect(districtOf('W12 7GF', stratford)).toEqual(district);
  });

  it('is a 2 km square around the pin where the district is unknown', () => {
    const district = districtOf('E20 1EJ', stratford);
    expect(district).toEqual({
      postcode: 'E20 1EJ',
      outward: 'E20',
      centre: snapToGrid(stratford),
      area: 'Stratford',
    });
  });

  it('is unknown without a pin where the table has no row, and for text that is no postcode', () => {
    expect(districtOf('E20 1EJ')).toBeUndefined();
    expect(districtOf('somewhere', stratford)).toBeUndefined();
  });
});

describe('snapping a pin', () => {
  it('moves it by at most half the diagonal of the square', () => {
    for (const pin of [stratford, { lat: 57.149, lon: -2.094 }, { lat: 50.1, lon: -5.5 }]) {
      expect(metresBetween(pin, snapToGrid(pin))).toBeLessThan(1430);
    }
  });

  it('gives all pins of one square the same point', () => {
    const middle = snapToGrid(stratford);
    const beside = { lat: middle.lat + 0.004, lon: middle.lon - 0.006 };
    expect(snapToGrid(beside)).toEqual(middle);
  });
});
