import { describe, expect, it } from 'vitest';
import { HABITS } from '../constants.ts';
import { acceptance, answeredBy, stillLikely } from './acceptance.ts';

const of = (accepted: number, offered: number) => acceptance({ accepted, offered }, 0.45, 'ok');

describe('how likely a yes is', () => {
  it('starts with the habit of the organisation and turns to the person', () => {
    expect(of(12, 20)).toBeCloseTo(0.5571, 4);
    expect(of(0, 0)).toBeCloseTo(0.45, 10);
    expect(of(1, 10)).toBeCloseTo(0.2556, 4);
  });

  it('is half where no healthy device hears of the offer', () => {
    expect(acceptance({ accepted: 12, offered: 20 }, 0.45, 'none')).toBeCloseTo(0.5571 / 2, 4);
    expect(acceptance({ accepted: 0, offered: 0 }, 0.45, 'suspect')).toBeCloseTo(0.225, 10);
  });

  it('is taken for .45, .35 and .30 of an organisation without history', () => {
    expect([HABITS.urgent, HABITS.standard, HABITS.low].map(({ acceptance: prior }) => prior)).toEqual([
      0.45, 0.35, 0.3,
    ]);
    expect([HABITS.urgent, HABITS.standard, HABITS.low].map(({ medianSec }) => medianSec)).toEqual([60, 1200, 10_800]);
  });
});

describe('the time an answer takes', () => {
  it('is over for half of them after the median', () => {
    expect([0, 60, 120].map((seconds) => answeredBy(seconds, 60))).toEqual([0, 0.5, 0.75]);
    expect(answeredBy(-5, 60)).toBe(0);
  });

  it('leaves less of the chance the longer nothing is heard', () => {
    const left = [0.48, 0.4, 0.35].map((likely) => stillLikely(likely, 60, 60));
    expect(left.map((each) => each.toFixed(4))).toEqual(['0.3158', '0.2500', '0.2121']);
  });
});
