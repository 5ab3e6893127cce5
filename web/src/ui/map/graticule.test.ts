import { describe, expect, it } from 'vitest';
import { graticule } from './graticule.ts';

const labels = (south: number, west: number, north: number, east: number) =>
  graticule({ south, west, north, east }).map(({ label }) => label);

describe('the graticule', () => {
  it('has at least three lines each way, at round degrees', () => {
    expect(labels(51.48, -0.26, 51.55, -0.18)).toEqual([
      '51.48° N',
      '51.50° N',
      '51.52° N',
      '51.54° N',
      '0.26° W',
      '0.24° W',
      '0.22° W',
      '0.20° W',
      '0.18° W',
    ]);
  });

  it('names both sides of Greenwich', () => {
    expect(labels(51.1, -0.5, 51.9, 0.5)).toEqual(expect.arrayContaining(['0.4° W', '0.0° E', '0.4° E']));
  });

  it('is still a grid over the whole country and over one street', () => {
    expect(labels(49, -8, 60, 2).length).toBeGreaterThanOrEqual(6);
    expect(labels(51.5, -0.1, 51.501, -0.099).length).toBeLessThan(20);
  });
});
