import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import { choosePosition, errandOf, guardPerson, lastDayOf, unfitFor } from './guard.ts';

const job = givenJob();
const errand = errandOf('J-4ZK81Q', job);
const guard = { id: 'p1', skills: ['security'], certs: ['security'] };
const steward = { id: 'p2', skills: [], certs: [] };

describe('a certificate', () => {
  const until = (day: string) => unfitFor({ skills: ['security'], certs: { security: day } }, guard, errand);

  it('must be valid on the last day of the work, where the work is', () => {
    expect(until('2026-11-20')).toBeUndefined();
    expect(until('2026-11-19')).toMatchObject({ refused: 'cert-expires', args: { days: 1 } });
  });

  it('need not cover the day that begins as the work ends', () => {
    const midnight = { end: new Date('2026-06-21T23:00:00Z'), tz: 'Europe/London' };
    expect(lastDayOf(midnight)).toBe('2026-06-21');
    expect(lastDayOf({ ...midnight, end: new Date('2026-06-21T23:00:01Z') })).toBe('2026-06-22');
  });
});

describe('choosing a position', () => {
  it('tells an expiring certificate before a missing skill', () => {
    const pilot = { id: 'p3', skills: ['pilot'], certs: [] };
    const who = { skills: ['security'], certs: { security: '2026-01-01' } };
    expect(choosePosition(who, [pilot, guard], errand)).toMatchObject({ refused: 'cert-expires' });
    expect(choosePosition(who, [pilot, guard, steward], errand)).toBe(steward);
    expect(choosePosition(who, [], errand)).toEqual({ refused: 'position-not-fitting' });
  });
});

describe('a person', () => {
  const { who } = givenDiary();
  const hold = { job: 'J-OTHER0', pos: 'p1', from: 0, to: 60_000_000, kind: 'firm' as const, zone: '' };

  const at = Date.parse('2026-11-20T00:00:00Z') / 60_000;
  const nightBefore = { ...hold, from: at, to: at + 8 * 60 };

  it.each([
    ['may do the work', givenDiary(), undefined],
    ['is suspended', givenDiary({ who: { ...who, state: 'suspended' } }), 'account-not-active'],
    ['lacks the skill', givenDiary({ who: { ...who, skills: [] } }), 'position-not-fitting'],
    ['lacks the certificate', givenDiary({ who: { ...who, certs: {} } }), 'position-not-fitting'],
    ['works elsewhere', givenDiary({ holds: [hold] }), 'clash'],
    ['comes from a night shift', givenDiary({ holds: [nightBefore] }), 'rest-short'],
    ['is on this very job', givenDiary({ holds: [{ ...hold, job: 'J-4ZK81Q' }] }), undefined],
  ])('%s', (_, diary, refused) => {
    expect(guardPerson(diary, guard, errand, CONSTANTS)?.refused).toBe(refused);
  });
});
