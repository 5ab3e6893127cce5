import { expect, it } from 'vitest';
import { isTicked, toggled, zoneWrong } from './zone-draft.ts';

const west = { name: 'West', outwards: ['W12'], lat: 0, lon: 0, radiusKm: 1, neighbours: [] };

it('ticks and unticks what was typed', () => {
  expect(toggled('E1 E2', 'E3', [])).toBe('E1 E2 E3');
  expect(toggled('E1 E2', 'E2', [])).toBe('E1');
  expect(toggled('E1*', 'E10', ['E1', 'E10', 'E11', 'W1'])).toBe('E1 E11');
  expect(isTicked(['E1*'], 'E10')).toBe(true);
});

it('says first what the server would refuse', () => {
  const others = new Map([['west', west]]);
  expect(zoneWrong({ name: '', typed: 'E1' }, others)).toEqual({ is: 'name' });
  expect(zoneWrong({ name: 'A', typed: '' }, others)).toEqual({ is: 'none' });
  expect(zoneWrong({ name: 'A', typed: 'E1 12' }, others)).toEqual({ is: 'bad', outcode: '12' });
  expect(zoneWrong({ name: 'A', typed: 'W12' }, others)).toEqual({ is: 'overlap', zone: 'West', outcode: 'W12' });
  expect(zoneWrong({ name: 'A', typed: 'E1' }, others)).toBeUndefined();
});
