import { givenJob, givenMember } from '@muster/domain/jobs/given-job';
import { describe, expect, it } from 'vitest';
import { givenPerson, NOW } from './given-agent.ts';
import { suspendEffect } from './suspend-effect.ts';
import { userRows } from './user-row.ts';
import { findUsers } from './user-search.ts';

const PEOPLE = new Map([
  ['ivo', givenPerson()],
  ['dora', givenPerson({ first: 'Dora', role: 'dispatcher', email: 'Dora@muster.test', state: 'suspended' })],
]);

describe('the list of users', () => {
  const sign = (email: string, ok: boolean, at: string) => ({
    email,
    ok,
    at: new Date(at),
    browser: 'test',
    expireAt: NOW,
  });
  const tries = [
    sign('dora@muster.test', true, '2026-11-18T08:00:00Z'),
    sign('dora@muster.test', true, '2026-11-19T08:00:00Z'),
    sign('dora@muster.test', false, '2026-11-19T07:59:00Z'),
    sign('dora@muster.test', false, '2026-11-12T07:59:00Z'),
  ];
  const rows = userRows(PEOPLE, tries, () => 'West', NOW);

  it('shows the last sign-in and the wrong tries of a week', () => {
    expect(rows[1]).toMatchObject({ lastSignInAt: new Date('2026-11-19T08:00:00Z'), failedTries: 1 });
    expect(rows[0]).toMatchObject({ lastSignInAt: undefined, failedTries: 0 });
  });

  it('is found by words and counted by role', () => {
    expect(findUsers(rows, 'all', 'maric').rows).toHaveLength(2);
    expect(findUsers(rows, 'all', 'state:suspended').rows.map(({ uid }) => uid)).toEqual(['dora']);
    expect(findUsers(rows, 'agent', '').counts).toMatchObject({ all: 2, agent: 1, dispatcher: 1 });
    expect(findUsers(rows, 'agent', '').rows.map(({ uid }) => uid)).toEqual(['ivo']);
  });
});

describe('switching somebody off', () => {
  const job = (start: string, state: 'open' | 'in_progress' | 'completed' = 'open') =>
    givenJob({ start: new Date(start), state, crew: { ivo: givenMember() } });

  it('releases future places and leaves work under way', () => {
    const jobs = [
      { id: 'J-00000A', data: job('2026-11-21T12:00:00Z') },
      { id: 'J-00000B', data: job('2026-11-20T11:00:00Z', 'in_progress') },
      { id: 'J-00000C', data: job('2026-11-19T11:00:00Z', 'completed') },
      { id: 'J-00000D', data: givenJob() },
    ];
    expect(suspendEffect('ivo', jobs, NOW)).toEqual({ released: ['J-00000A'], underWay: ['J-00000B'] });
  });
});
