import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import type { SaidTo } from '../jobs/job.ts';
import { materialChanges, reconfirmDeadline, termsOf } from './material.ts';

const was = { ...termsOf(givenJob(), 'p1'), dress: 'Black suit' };
const MINUTE = 60_000;
const moved = (startMin: number, endMin: number): Partial<SaidTo> => ({
  start: new Date(was.start.getTime() + startMin * MINUTE),
  end: new Date(was.end.getTime() + endMin * MINUTE),
});
const changes = (is: Partial<SaidTo>) => materialChanges(was, { ...was, ...is }, CONSTANTS);
/** So many metres to the north. */
const north = (metres: number) => ({ lat: was.lat + metres / 111_195 });

describe('a change that asks people again', () => {
  it.each([
    [29, 29, []],
    [30, 30, ['start', 'end']],
    [30, 29, ['start']],
    [-14, -14, []],
    [-15, -15, ['start']],
    [0, 29, []],
    [0, 30, ['end']],
    [0, -59, []],
    [0, -60, ['end']],
    [-14, 29, ['end']],
    [29, -31, ['end']],
    [60, 60, ['start', 'end']],
    [5, 5, []],
  ])('a start moved by %i and an end by %i minutes is about %j', (start, end, about) => {
    expect(changes(moved(start, end))).toEqual(about);
  });

  it('a place is another from two kilometres on, or in another zone', () => {
    expect(changes(north(1990))).toEqual([]);
    expect(changes(north(2010))).toEqual(['place']);
    expect(changes({ zoneId: 'east' })).toEqual(['place']);
    expect(changes({ address: 'Other door' })).toEqual([]);
  });

  it('what is done and what it takes is another', () => {
    expect(changes({ label: 'Steward' })).toEqual(['position']);
    expect(changes({ skills: ['security', 'first-aid'] })).toEqual(['position']);
    expect(changes({ certs: [] })).toEqual(['position']);
  });

  it('what to wear is asked about when it is something else, not when it is spelled otherwise or not needed', () => {
    expect(changes({ dress: 'High-visibility vest' })).toEqual(['dress']);
    expect(changes({ dress: ' black  suit.' })).toEqual([]);
    expect(changes({ dress: undefined })).toEqual([]);
  });
});

describe('the time to say yes again', () => {
  const start = was.start;
  const before = (minutes: number) => new Date(start.getTime() - minutes * MINUTE);
  const leadAtDeadline = (leadMin: number) => {
    const by = reconfirmDeadline(start, before(leadMin), CONSTANTS);
    return by && (start.getTime() - by.getTime()) / MINUTE;
  };

  it('is a tenth of the lead, ten minutes to twelve hours, and over two hours before the start', () => {
    expect(leadAtDeadline(600)).toBe(540);
    expect(leadAtDeadline(10 * 1440)).toBe(10 * 1440 - 720);
    expect(leadAtDeadline(132)).toBe(120);
    expect(leadAtDeadline(125)).toBe(120);
    expect(leadAtDeadline(140)).toBe(126);
  });

  it('is none when it starts within two hours: staff phones', () => {
    expect(leadAtDeadline(120)).toBeUndefined();
    expect(leadAtDeadline(121)).toBe(120);
    expect(leadAtDeadline(-5)).toBeUndefined();
  });
});
