import { givenAvailability } from '@muster/domain/availability/given-availability';
import { epochMinutes } from '@muster/domain/availability/clash';
import { describe, expect, it } from 'vitest';
import { plannedDay, plannedDays, type PlannerFacts } from './planner-days.ts';

const FRIDAY = '2026-11-20';

function given(changes: Partial<PlannerFacts> = {}): PlannerFacts {
  return { availability: givenAvailability(), changes: {}, holds: [], today: FRIDAY, ...changes };
}

describe('plannedDays', () => {
  it('shows fourteen days from today, each in its week', () => {
    const days = plannedDays(given());
    expect(days).toHaveLength(14);
    expect([days[0]?.week, days[2]?.week, days[3]?.week]).toEqual(['2026-W47', '2026-W47', '2026-W48']);
  });

  it('lets a date win over the pattern, and away over both', () => {
    const availability = givenAvailability({
      dates: { '2026-11-21': { s: 'part', seg: [{ from: 480, to: 840 }], prefer: true, note: 'dentist' } },
      away: [{ from: '2026-11-22', to: '2026-11-23' }],
    });
    const states = plannedDays(given({ availability }))
      .slice(0, 5)
      .map(({ state, source }) => [state, source]);
    expect(states).toEqual([
      ['available', 'pattern'],
      ['part', 'date'],
      ['away', 'pattern'],
      ['away', 'pattern'],
      ['available', 'pattern'],
    ]);
  });

  it('calls a day not set when no pattern was ever made', () => {
    const none = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
    expect(plannedDay(given({ availability: givenAvailability({ pattern: none }) }), FRIDAY).state).toBe('not-set');
  });
});

describe('plannedDay', () => {
  it('shows a change of this phone at once, and the pattern again when it is cleared', () => {
    const availability = givenAvailability({ dates: { [FRIDAY]: { s: 'no' } } });
    const cleared = plannedDay(given({ availability, changes: { [FRIDAY]: { state: 'clear' } } }), FRIDAY);
    expect(cleared).toMatchObject({ state: 'available', source: 'pattern', unsent: true });
  });

  it('lists the jobs that touch the day', () => {
    const [from, to] = ['2026-11-20T22:00:00Z', '2026-11-21T02:00:00Z'].map((at) => epochMinutes(new Date(at)));
    const holds = [{ job: 'J-A', pos: 'p1', from: from ?? 0, to: to ?? 0, kind: 'firm' as const, zone: 'east' }];
    expect(plannedDay(given({ holds }), FRIDAY).jobs).toHaveLength(1);
    expect(plannedDay(given({ holds }), '2026-11-21').jobs).toHaveLength(1);
    expect(plannedDay(given({ holds }), '2026-11-22').jobs).toEqual([]);
  });

  it('knows the days on which the clock changes', () => {
    expect(plannedDay(given(), '2027-03-28').clockShift).toBe(-1);
    expect(plannedDay(given(), '2026-10-25').clockShift).toBe(1);
    expect(plannedDay(given(), FRIDAY).clockShift).toBe(0);
  });
});
