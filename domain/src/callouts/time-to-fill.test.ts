import { describe, expect, it } from 'vitest';
import { filledAtLast, filledBy, secondsToFill, type Course } from './time-to-fill.ts';

const wave = (atSec: number, ...likelies: number[]) => likelies.map((likely) => ({ likely, positions: ['p1'], atSec }));
const course: Course = {
  wanted: [{ id: 'p1', left: 2 }],
  offers: [...wave(0, 0.62, 0.55, 0.48, 0.4), ...wave(90, 0.35, 0.3, 0.25, 0.2), ...wave(180, 0.2, 0.2, 0.2, 0.2)],
  medianSec: 60,
};

describe('the time to fill', () => {
  it('follows the answers of every wave', () => {
    const chances = [90, 180, 270, 600].map((seconds) => filledBy(course, seconds).toFixed(4));
    expect(chances).toEqual(['0.4038', '0.7861', '0.9154', '0.9517']);
    expect(filledAtLast(course)).toBeCloseTo(0.9523, 4);
  });

  it('is where it is as likely filled as not', () => {
    expect(secondsToFill(course)).toBe(102.2);
  });

  it('never comes where even everybody is not enough', () => {
    expect(secondsToFill({ ...course, offers: wave(0, 0.5, 0.5) })).toBeUndefined();
  });
});
