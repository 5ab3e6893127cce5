import { describe, expect, it } from 'vitest';
import { chanceOf, chancesToFill } from './chance.ts';

const anybody = (likelies: readonly number[], ...positions: string[]) =>
  likelies.map((likely) => ({ likely, positions: positions.length > 0 ? positions : ['p1'] }));

describe('the chance to fill', () => {
  it('is that of at least so many yeses', () => {
    expect(chanceOf([0.6, 0.5], 1)).toBeCloseTo(0.8, 10);
    expect(chanceOf([0.5, 0.4, 0.4], 2)).toBeCloseTo(0.4, 10);
    expect(chanceOf([0.6], 2)).toBe(0);
    expect(chanceOf([], 0)).toBe(1);
  });

  it('of several positions is the product', () => {
    const wanted = [
      { id: 'p1', left: 1 },
      { id: 'p2', left: 2 },
    ];
    const people = [...anybody([0.6, 0.5], 'p1'), ...anybody([0.5, 0.4, 0.4], 'p2')];
    expect(chancesToFill(wanted, [], people).at(-1)).toBeCloseTo(0.32, 10);
    expect(chancesToFill(wanted, people, [])).toEqual([expect.closeTo(0.32, 10)]);
  });

  it('counts whoever fits several for the scarcest of them', () => {
    const wanted = [
      { id: 'guard', left: 1 },
      { id: 'medic', left: 1 },
    ];
    const guards = anybody([0.5, 0.5], 'guard');
    const both = anybody([0.5], 'guard', 'medic');
    expect(chancesToFill(wanted, [], [...guards, ...both]).at(-1)).toBeCloseTo(0.75 * 0.5, 10);
  });

  it('grows with each person asked', () => {
    const chances = chancesToFill([{ id: 'p1', left: 2 }], [], anybody([0.62, 0.55, 0.48, 0.4, 0.35, 0.3, 0.25, 0.2]));
    const grown = ['0.0000', '0.0000', '0.3410', '0.5752', '0.7096', '0.7926', '0.8444', '0.8772', '0.8981'];
    expect(chances.map((each) => each.toFixed(4))).toEqual(grown);
  });

  it('is certain where nothing is wanted', () => {
    expect(chancesToFill([{ id: 'p1', left: 0 }], anybody([0.5]), [])).toEqual([1]);
    expect(chancesToFill([], [], [])).toEqual([1]);
  });
});
