import { describe, expect, it } from 'vitest';
import { teamNeedByDay } from './team-need.ts';

const NOW = new Date('2026-10-24T12:00:00Z');
const work = (start: string, open: number, teamId = 'night') => ({ teamId, start: new Date(start), open });
const need = (all: Parameters<typeof teamNeedByDay>[0], tz = 'Europe/London', teamIds = ['night', 'day']) =>
  teamNeedByDay(all, { teamIds, tz }, NOW);

describe('what teams need', () => {
  it('adds up open places of the own teams by day', () => {
    const all = [
      work('2026-10-25T10:00:00Z', 2),
      work('2026-10-25T20:00:00Z', 1, 'day'),
      work('2026-10-26T10:00:00Z', 4, 'x'),
    ];
    expect(need(all)).toEqual({ '2026-10-25': 3 });
    expect(need(all, 'Europe/London', [])).toEqual({});
  });

  it('counts by the clock where the person lives, over its change too', () => {
    const all = [work('2026-10-24T23:30:00Z', 1), work('2026-10-25T23:30:00Z', 1)];
    expect(need(all)).toEqual({ '2026-10-25': 2 });
    expect(need(all, 'Europe/Warsaw')).toEqual({ '2026-10-25': 1, '2026-10-26': 1 });
  });

  it('leaves out what is full, has begun, or lies beyond the planner', () => {
    expect(
      need([work('2026-10-25T10:00:00Z', 0), work('2026-10-24T11:00:00Z', 1), work('2026-11-07T10:00:00Z', 1)]),
    ).toEqual({});
    expect(need([work('2026-11-06T10:00:00Z', 1)])).toEqual({ '2026-11-06': 1 });
  });
});
