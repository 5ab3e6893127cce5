import { describe, expect, it } from 'vitest';
import { allOutcodes, outcodeOf } from './outcodes.ts';

describe('the table of postcode districts', () => {
  it('knows the middle and the name of a district', () => {
    expect(outcodeOf('W12')).toEqual({ outward: 'W12', lat: 51.5078, lon: -0.2289, place: 'Hammersmith' });
    expect(outcodeOf('bt1')).toEqual({ outward: 'BT1', lat: 54.5994, lon: -5.9284, place: 'Belfast' });
  });

  it('takes the name of the row before when a row has none', () => {
    expect(outcodeOf('AB12')?.place).toBe('Aberdeen');
  });

  it('does not know E20', () => {
    expect(outcodeOf('E20')).toBeUndefined();
  });

  it('has 2,848 districts, all on the islands and all with a name', () => {
    const all = [...allOutcodes()];
    expect(all).toHaveLength(2848);
    const odd = all.filter(({ lat, lon, place }) => !(lat > 49 && lat < 61 && lon > -9 && lon < 2 && place));
    expect(odd).toEqual([]);
  });
});
