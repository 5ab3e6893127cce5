import { givenAvailability } from '@muster/domain/availability/given-availability';
import { describe, expect, it } from 'vitest';
import { plannedDay } from './planner-days.ts';
import { changesIn, sameAsLastWeek, toggled, withChange } from './planner-draft.ts';

const TODAY = '2026-11-20';
const availability = givenAvailability();

function dayWith(dates = availability.dates) {
  return plannedDay({ availability: { ...availability, dates }, changes: {}, holds: [], today: TODAY }, TODAY);
}

describe('toggled', () => {
  it('turns available into not and back, and keeps the note', () => {
    expect(toggled(dayWith())).toEqual({ state: 'no' });
    expect(toggled(dayWith({ [TODAY]: { s: 'no', note: 'dentist' } }))).toEqual({ state: 'yes', note: 'dentist' });
  });
});

describe('withChange', () => {
  it('drops a change that says what is known already', () => {
    const known = { ...availability, dates: { [TODAY]: { s: 'no' as const } } };
    const draft = withChange({}, TODAY, { state: 'yes' }, known);
    expect(draft).toEqual({ [TODAY]: { state: 'yes' } });
    expect(withChange(draft, TODAY, { state: 'no' }, known)).toEqual({});
  });
});

describe('sameAsLastWeek', () => {
  it('names only the days that differ, from today on', () => {
    const dates = {
      '2026-11-18': { s: 'part' as const, seg: [{ from: 720, to: 1440 }] },
      '2026-11-26': { s: 'no' as const },
    };
    expect(sameAsLastWeek({ ...availability, dates }, '2026-W48', TODAY)).toEqual({
      '2026-11-25': { state: 'part', segments: [{ from: 720, to: 1440 }] },
      '2026-11-26': { state: 'yes' },
    });
  });
});

it('sends only the changes of one week', () => {
  const changes = { '2026-11-21': { state: 'no' as const }, '2026-11-24': { state: 'yes' as const } };
  expect(changesIn(changes, '2026-W48')).toEqual({ '2026-11-24': { state: 'yes' } });
});
