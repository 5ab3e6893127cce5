import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import type { Availability } from './availability.ts';
import { availableFor } from './available-for.ts';
import type { Diary } from './diary.ts';
import { givenAvailability, givenDiary } from './given-availability.ts';

const now = new Date('2026-11-20T12:00:00Z');
const tonight = { start: new Date('2026-11-20T18:00:00Z'), end: new Date('2026-11-20T23:00:00Z') };
const soon = { start: new Date('2026-11-20T15:59:00Z'), end: new Date('2026-11-20T20:00:00Z') };

function ask(said: Partial<Availability>, window = tonight, diary: Partial<Diary> = {}) {
  return availableFor({
    availability: givenAvailability(said),
    diary: givenDiary(diary),
    window: { job: 'J-AAAAAA', at: { lat: 51.5074, lon: -0.1278 }, ...window },
    now,
    constants: CONSTANTS,
  });
}

describe('availableFor', () => {
  it('finds nothing against a person who is free', () => {
    expect(ask({})).toBeUndefined();
  });

  it('names the first reason in the fixed order', () => {
    const away = [{ from: '2026-11-20', to: '2026-11-22' }];
    const { who } = givenDiary();
    const off = { duty: { on: false } };
    expect(ask({ away, ...off }, soon, { who: { ...who, state: 'suspended' } })).toEqual({ reason: 'not-active' });
    expect(ask({ away, ...off }, soon)).toEqual({ reason: 'away', until: '2026-11-22' });
    expect(ask({ ...off, pattern: {} }, soon)).toEqual({ reason: 'off-duty' });
  });

  it('lets the duty switch count only for work that starts within four hours', () => {
    expect(ask({ duty: { on: false } }, soon)).toEqual({ reason: 'off-duty' });
    expect(ask({ duty: { on: false } })).toBeUndefined();
  });

  it('has the switch back after its end', () => {
    expect(ask({ duty: { on: false, until: now } }, soon)).toBeUndefined();
    expect(ask({ duty: { on: true, until: now } }, soon)).toEqual({ reason: 'off-duty' });
  });

  it('lets a dated entry win over the pattern, both ways', () => {
    expect(ask({ dates: { '2026-11-20': { s: 'no' } } })).toEqual({ reason: 'date-no', day: '2026-11-20' });
    expect(ask({ pattern: {}, dates: { '2026-11-20': { s: 'yes' } } })).toBeUndefined();
  });

  it('takes a day that was never set as not available', () => {
    expect(ask({ pattern: {} })).toEqual({ reason: 'pattern-no', day: '2026-11-20' });
  });

  it('needs the whole window to be covered by the hours of part of a day', () => {
    const part = (to: number) => ({ dates: { '2026-11-20': { s: 'part' as const, seg: [{ from: 1080, to }] } } });
    expect(ask(part(1380))).toBeUndefined();
    expect(ask(part(1379))).toEqual({ reason: 'date-no', day: '2026-11-20' });
  });

  it('covers a night shift by hours that run over midnight', () => {
    const night = { start: new Date('2026-11-20T22:00:00Z'), end: new Date('2026-11-21T06:00:00Z') };
    const pattern = { 5: [{ from: 1320, to: 1800 }] };
    expect(ask({ pattern }, night)).toBeUndefined();
  });

  it('keeps wall-clock hours on both clock-change days', () => {
    const seg = [{ from: 0, to: 360 }];
    const until = (day: string, end: string) => ({
      said: { dates: { [day]: { s: 'part' as const, seg } }, pattern: {} },
      window: { start: new Date(`${day}T00:30:00Z`), end: new Date(end) },
    });
    const spring = until('2027-03-28', '2027-03-28T05:00:00Z');
    const autumn = until('2027-10-31', '2027-10-31T06:00:00Z');
    expect(ask(spring.said, spring.window)).toBeUndefined();
    expect(ask(autumn.said, autumn.window)).toBeUndefined();
    const tooLong = until('2027-03-28', '2027-03-28T05:01:00Z');
    expect(ask(tooLong.said, tooLong.window)).toEqual({ reason: 'date-no', day: '2027-03-28' });
  });

  it('counts the way between two jobs', () => {
    const minute = (text: string) => Date.parse(text) / 60_000;
    const hold = {
      job: 'J-BBBBBB',
      pos: 'p1',
      from: minute('2026-11-20T10:00:00Z'),
      to: minute('2026-11-20T17:50:00Z'),
      kind: 'firm' as const,
      zone: 'west',
      at: { lat: 51.5308, lon: -0.1238 },
    };
    expect(ask({}, tonight, { holds: [hold] })).toEqual({ reason: 'clash', job: 'J-BBBBBB', travelMin: 14 });
    expect(ask({}, tonight, { holds: [{ ...hold, to: hold.to - 4 }] })).toBeUndefined();
  });
});
