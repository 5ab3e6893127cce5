import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import type { Availability } from './availability.ts';
import { availableFor, type AvailabilityFacts } from './available-for.ts';
import { isOnDuty } from './free-time.ts';
import { givenAvailability } from './given-availability.ts';

const now = new Date('2026-11-20T12:00:00Z');
const tonight = { start: new Date('2026-11-20T18:00:00Z'), end: new Date('2026-11-20T23:00:00Z') };
const soon = { start: new Date('2026-11-20T15:59:00Z'), end: new Date('2026-11-20T20:00:00Z') };

const busyFrom = (from: string, to: string) => {
  const minutes = (time: string) => Date.parse(`2026-11-${time}:00Z`) / 60_000;
  return { job: 'J-BBBBBB', from: minutes(from), to: minutes(to), kind: 'firm' as const, travelMin: 36 };
};

function ask(changes: Partial<Availability>, window = tonight, facts: Partial<AvailabilityFacts> = {}) {
  const said = givenAvailability(changes);
  return availableFor({
    isActive: true,
    said,
    isOnDuty: isOnDuty(said.duty, now),
    busy: [],
    mayRestLess: false,
    window: { job: 'J-AAAAAA', ...window },
    now,
    constants: CONSTANTS,
    ...facts,
  });
}

describe('availableFor', () => {
  it('finds nothing against a person who is free', () => {
    expect(ask({})).toBeUndefined();
  });

  it('names the first reason in the fixed order', () => {
    const away = [{ from: '2026-11-20', to: '2026-11-22' }];
    const off = { duty: { on: false } };
    expect(ask({ away, ...off }, soon, { isActive: false })).toEqual({ reason: 'not-active' });
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
    const busy = (to: string) => ({ busy: [busyFrom('20T10:00', to)] });
    expect(ask({}, tonight, busy('20T17:25'))).toEqual({ reason: 'clash', busy: busyFrom('20T10:00', '20T17:25') });
    expect(ask({}, tonight, busy('20T17:24'))).toBeUndefined();
  });

  it('leaves a night of rest, unless a supervisor answers for it', () => {
    const late = { busy: [busyFrom('19T23:30', '20T07:30')] };
    expect(ask({}, tonight, late)).toEqual({ reason: 'rest-short', shortMin: 30 });
    expect(ask({}, tonight, { ...late, mayRestLess: true })).toBeUndefined();
    const inTheWay = { busy: [busyFrom('20T17:00', '20T19:00')], mayRestLess: true };
    expect(ask({}, tonight, inTheWay)).toMatchObject({ reason: 'clash' });
  });
});
