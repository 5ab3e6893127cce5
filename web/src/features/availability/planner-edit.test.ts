import { describe, expect, it } from 'vitest';
import { givenAvailability } from '@muster/domain/availability/given-availability';
import { plannedDay } from './planner-days.ts';
import { changeOf, clockOf, editOf, endsNextDay, segmentsOfShifts } from './planner-edit.ts';

const DAY = '2026-11-20';

describe('editOf', () => {
  it('starts from what the day says', () => {
    const dates = { [DAY]: { s: 'part' as const, seg: [{ from: 480, to: 1440 }], prefer: true, note: 'late' } };
    const availability = givenAvailability({ dates });
    const edit = editOf(plannedDay({ availability, changes: {}, holds: [], today: DAY }, DAY));
    expect(edit).toEqual({ state: 'part', shifts: [{ from: '08:00', to: '00:00' }], prefer: true, note: 'late' });
  });

  it('leaves a day of the pattern to the pattern', () => {
    const facts = { availability: givenAvailability(), changes: {}, holds: [], today: DAY };
    expect(editOf(plannedDay(facts, DAY)).state).toBe('clear');
  });
});

describe('changeOf', () => {
  const edit = { state: 'part' as const, shifts: [{ from: '22:00', to: '06:00' }], prefer: true, note: ' x ' };

  it('runs a shift over midnight', () => {
    expect(changeOf(edit)).toEqual({ state: 'part', segments: [{ from: 1320, to: 1800 }], prefer: true, note: 'x' });
  });

  it('keeps no preference on a day that is not available', () => {
    expect(changeOf({ ...edit, state: 'no' })).toEqual({ state: 'no', note: 'x' });
    expect(changeOf({ ...edit, state: 'clear' })).toEqual({ state: 'clear' });
  });

  it('says what is wrong with the times', () => {
    expect(changeOf({ ...edit, shifts: [{ from: '', to: '06:00' }] })).toBe('times');
    expect(changeOf({ ...edit, shifts: [] })).toBe('times');
    const both = [
      { from: '12:00', to: '14:00' },
      { from: '08:00', to: '13:00' },
    ];
    expect(changeOf({ ...edit, shifts: both })).toBe('overlap');
  });
});

it('sorts shifts and knows which end on the next day', () => {
  const shifts = [
    { from: '18:00', to: '00:00' },
    { from: '08:00', to: '12:00' },
  ];
  expect(segmentsOfShifts(shifts)).toEqual([
    { from: 480, to: 720 },
    { from: 1080, to: 1440 },
  ]);
  expect(endsNextDay({ from: '22:00', to: '06:00' })).toBe(true);
  expect(endsNextDay({ from: '18:00', to: '00:00' })).toBe(false);
  expect(clockOf(1800)).toBe('06:00');
});
