import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import type { Busy } from './diary.ts';
import { restAgainst } from './rest.ts';

const HOUR = 60;
/** Hours of a week that starts on Monday. */
const hours = (day: number, from: number, to: number) => ({
  job: `J-${day}-${from}`,
  from: (day * 24 + from) * HOUR,
  to: (day * 24 + to) * HOUR,
  kind: 'firm' as const,
});
const [MON, TUE] = [0, 1];
const judge = (held: readonly Busy[], work: Busy) => restAgainst(held, work, CONSTANTS);

describe('rest', () => {
  it('is short by what the night lacks', () => {
    expect(judge([hours(MON, 15, 23)], hours(TUE, 8.5, 16.5))).toEqual({ reason: 'rest-short', shortMin: 90 });
    expect(judge([hours(TUE, 8.5, 16.5)], hours(MON, 15, 23))).toEqual({ reason: 'rest-short', shortMin: 90 });
  });

  it('is enough with eleven hours in between', () => {
    expect(judge([hours(MON, 15, 23)], hours(TUE, 10, 18))).toBeUndefined();
  });

  it('may be taken within a day of thirteen hours, and not of more', () => {
    expect(judge([hours(MON, 9, 12)], hours(MON, 17, 22))).toBeUndefined();
    expect(judge([hours(MON, 9, 12)], hours(MON, 17.5, 22.5))).toEqual({ reason: 'rest-short', shortMin: 30 });
  });

  it('counts all work that hangs together, on both sides', () => {
    const around = [hours(MON, 6, 10), hours(MON, 18, 20)];
    expect(judge(around, hours(MON, 12, 14))).toEqual({ reason: 'rest-short', shortMin: 60 });
  });

  it('takes no account of blocked time and of the work itself', () => {
    const blocked = { ...hours(MON, 9, 12), kind: 'blocked' as const };
    const itself = hours(MON, 17.5, 22.5);
    expect(judge([blocked, itself], itself)).toBeUndefined();
  });

  it('leaves no more than sixty hours of work in any seven days', () => {
    const days = (count: number, length: number) =>
      Array.from({ length: count }, (_, day) => hours(day, 8, 8 + length));
    const most = judge([...days(5, 10), hours(5, 8, 15)], hours(6, 9, 13));
    expect(most).toEqual({ reason: 'week-cap', workedMin: 57 * HOUR, mostMin: 60 * HOUR });
    expect(judge([...days(5, 10), hours(5, 8, 15)], hours(6, 9, 12))).toBeUndefined();
    expect(judge([...days(5, 10), hours(5, 8, 15)], hours(7, 9, 13))).toBeUndefined();
  });
});
