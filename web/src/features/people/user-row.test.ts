import { givenJob, givenMember } from '@muster/domain/jobs/given-job';
import { describe, expect, it } from 'vitest';
import { givenPerson, NOW } from './given-agent.ts';
import { suspendEffect } from './suspend-effect.ts';
import { userRows } from './user-row.ts';
import { findUsers, NO_USER_FILTER } from './user-search.ts';

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
    expect(rows[1]).toMatchObject({ lastSignInAt: new Date('2026-11-19T08:00:00Z'), goodTries: 2, failedTries: 1 });
    expect(rows[0]).toMatchObject({ lastSignInAt: undefined, goodTries: 0, failedTries: 0 });
  });

  it('names who never signed in and who never confirmed the address', () => {
    const asked = { needs: 'people', at: NOW } as const;
    const people = new Map([
      ['new', givenPerson({ mustChange: true })],
      ['reset', givenPerson({ mustChange: true, resetAt: NOW })],
      ['asked', givenPerson({ state: 'pending', asked })],
      ['waits', givenPerson({ state: 'pending', asked: { ...asked, confirmedAt: NOW } })],
      ['off', givenPerson({ state: 'suspended' })],
    ]);
    const all = userRows(people, [], () => '', NOW);
    const named = (account: 'any' | 'never' | 'unconfirmed' | 'waiting' | 'suspended') =>
      findUsers(all, { ...NO_USER_FILTER, account }).rows.map(({ uid }) => uid);
    expect(named('any')).toHaveLength(5);
    expect([named('never'), named('unconfirmed')]).toEqual([['new'], ['asked']]);
    expect([named('waiting'), named('suspended')]).toEqual([['waits'], ['off']]);
  });

  it('is found by words and counted by role', () => {
    const found = (choice: object) => findUsers(rows, { ...NO_USER_FILTER, ...choice });
    expect(found({ q: 'maric' }).rows).toHaveLength(2);
    expect(found({ q: 'state:suspended' }).rows.map(({ uid }) => uid)).toEqual(['dora']);
    expect(found({ role: 'agent' }).counts).toMatchObject({ all: 2, agent: 1, dispatcher: 1 });
    expect(found({ role: 'agent' }).rows.map(({ uid }) => uid)).toEqual(['ivo']);
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
