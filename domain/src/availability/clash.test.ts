import { describe, expect, it } from 'vitest';
import { clashOf } from './clash.ts';
import type { Hold } from './diary.ts';

const charingCross = { lat: 51.5074, lon: -0.1278 };
const croydon = { lat: 51.3762, lon: -0.0982 };
const HOUR = 60;

/** 36 minutes away. */
const held: Hold = { job: 'J-1', pos: 'p1', from: 10 * HOUR, to: 14 * HOUR, kind: 'firm', zone: 'z', at: croydon };

function work(from: number, to: number) {
  return { job: 'J-2', from, to, at: charingCross };
}

describe('a hold in the diary', () => {
  it('leaves room for work that starts as the way from it ends', () => {
    expect(clashOf([held], work(14 * HOUR + 36, 18 * HOUR), undefined)).toBeUndefined();
    expect(clashOf([held], work(14 * HOUR + 35, 18 * HOUR), undefined)).toEqual({ hold: held, travelMin: 36 });
  });

  it('leaves room for work that ends as the way to it begins', () => {
    expect(clashOf([held], work(6 * HOUR, 10 * HOUR - 36), undefined)).toBeUndefined();
    expect(clashOf([held], work(6 * HOUR, 10 * HOUR - 35), undefined)).toEqual({ hold: held, travelMin: 36 });
  });

  it('clashes with work inside, around and at the same time', () => {
    for (const [from, to] of [
      [11, 12],
      [8, 16],
      [10, 14],
    ] as const) {
      expect(clashOf([held], work(from * HOUR, to * HOUR), undefined)?.hold).toBe(held);
    }
  });

  it('of the same job never clashes with it', () => {
    expect(clashOf([held], { ...work(11 * HOUR, 12 * HOUR), job: 'J-1' }, undefined)).toBeUndefined();
  });

  it('without a place is reached from home', () => {
    const { at: _, ...nowhere } = held;
    expect(clashOf([nowhere], work(14 * HOUR, 18 * HOUR), undefined)).toBeUndefined();
    expect(clashOf([nowhere], work(14 * HOUR, 18 * HOUR), croydon)).toEqual({ hold: nowhere, travelMin: 36 });
  });
});
