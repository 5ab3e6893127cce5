import '@muster/domain/time/temporal-global';
import { givenAvailability } from '@muster/domain/availability/given-availability';
import { describe, expect, it } from 'vitest';
import { type AgentChoice, ALL_AGENTS, findAgents } from './agent-search.ts';
import { givenAgent, givenPerson } from './given-agent.ts';

describe('a row of the list of agents', () => {
  it('tells presence in the order that matters to the desk', () => {
    const away = [{ from: '2026-11-19', to: '2026-11-23' }];
    expect(givenAgent().presence).toBe('on-duty');
    expect(givenAgent({ isOnJob: true }).presence).toBe('on-job');
    expect(givenAgent({ availability: givenAvailability({ duty: { on: false } }) }).presence).toBe('off-duty');
    expect(givenAgent({ availability: givenAvailability({ away }) }).presence).toBe('away');
    expect(givenAgent({ person: givenPerson({ state: 'suspended' }) }).presence).toBe('suspended');
  });

  it('shows today and the 13 days after it', () => {
    const { days } = givenAgent({ availability: givenAvailability({ dates: { '2026-11-21': { s: 'no' } } }) });
    expect(days).toHaveLength(14);
    expect(days.slice(0, 2)).toEqual([
      { day: '2026-11-20', state: 'available' },
      { day: '2026-11-21', state: 'not-available' },
    ]);
  });

  it.each([
    ['2026-11-19', 'valid', 'ended'],
    ['2026-11-22', 'valid', 'ending'],
    ['2030-12-31', 'claimed', 'claimed'],
  ] as const)('warns of a certificate to %s (%s): %s', (until, state, is) => {
    const person = givenPerson({ certs: { security: { until, state } } });
    expect(givenAgent({ person }).warnings).toEqual([{ id: 'security', is, until }]);
  });

  it('knows whether next week was sent', () => {
    expect(givenAgent().isWeekSent).toBe(false);
    expect(givenAgent({ availability: givenAvailability({ submittedWeek: '2026-W48' }) }).isWeekSent).toBe(true);
  });
});

describe('the list of agents', () => {
  const rows = [
    givenAgent(),
    givenAgent({ uid: 'ada', person: givenPerson({ first: 'Ada', last: 'Ash', zoneId: 'east' }), isOnJob: true }),
  ];
  const uids = (choice: Partial<AgentChoice>) =>
    findAgents(rows, { ...ALL_AGENTS, ...choice }).rows.map(({ uid }) => uid);

  it('is found by name in any order and without accents, by phone, and by typed filters', () => {
    expect(uids({ q: 'maric ivo' })).toEqual(['ivo']);
    expect(uids({ q: '2079460000' })).toEqual(['ivo', 'ada']);
    expect(uids({ q: 'free:now' })).toEqual(['ivo']);
    expect(uids({ q: 'zone:east' })).toEqual(['ada']);
  });

  it('counts each view with the other filters as they are', () => {
    expect(findAgents(rows, ALL_AGENTS).counts).toMatchObject({
      all: 2,
      'free-now': 1,
      'week-not-sent': 2,
      certificates: 0,
    });
    expect(uids({ view: 'free-now' })).toEqual(['ivo']);
  });
});
