import '@muster/domain/time/temporal-global';
import { CONSTANTS } from '@muster/domain/constants';
import { givenCrewOf, givenJob } from '@muster/domain/jobs/given-job';
import type { Job } from '@muster/domain/jobs/job';
import { describe, expect, it } from 'vitest';
import { bulkPlan, bulkTouch, movedTo, type BulkAct } from './bulk.ts';
import { jobRow } from './job-row.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const FACTS = { uid: 'desk', role: 'dispatcher', now: NOW, byMinutes: 0, day: '', constants: CONSTANTS } as const;
const NAMES = { zone: (id: string) => id, person: (uid: string) => uid };

function refusedFor(act: BulkAct, changes: Partial<Job>, byMinutes = 0) {
  const plan = bulkPlan(act, [jobRow('J-000001', givenJob(changes), NAMES)], { ...FACTS, byMinutes });
  return plan.cannot[0]?.why;
}

describe('an act on many jobs', () => {
  it.each([
    ['send', { state: 'open' }, 'already-published'],
    ['send', { state: 'draft', start: new Date('2026-11-20T11:00:00Z') }, 'start-in-past'],
    ['cancel', { ownerUid: 'somebody' }, 'forbidden'],
    ['cancel', { state: 'completed' }, 'already-over'],
    ['pause', { state: 'draft', callout: undefined }, 'not-published'],
    ['resume', {}, 'not-published'],
    ['urgency', { state: 'cancelled' }, 'already-over'],
    ['owner', { ownerUid: 'somebody' }, 'forbidden'],
    ['team', { state: 'completed' }, 'already-over'],
    ['message', {}, 'nobody-on-job'],
  ] satisfies [BulkAct, Partial<Job>, string][])('says why it cannot %s', (act, changes, why) => {
    expect(refusedFor(act, changes)).toBe(why);
  });

  it('does not move a job into the past, and duplicates any', () => {
    expect(refusedFor('move', {}, -8 * 60)).toBe('start-in-past');
    expect(refusedFor('move', {}, -5 * 60)).toBeUndefined();
    expect(refusedFor('duplicate', { state: 'cancelled' })).toBeUndefined();
  });

  it('moves a job to a day with its hours, over a change of the clock too', () => {
    const job = { start: new Date('2026-10-23T21:00:00Z'), end: new Date('2026-10-24T05:00:00Z'), tz: 'Europe/London' };
    expect(movedTo(job, { day: '2026-10-24' })).toEqual({
      start: new Date('2026-10-24T21:00:00Z'),
      end: new Date('2026-10-25T06:00:00Z'),
    });
    expect(movedTo(job, { day: '2027-03-27' })).toEqual({
      start: new Date('2027-03-27T22:00:00Z'),
      end: new Date('2027-03-28T05:00:00Z'),
    });
    expect(movedTo(job, { day: '' })).toBeUndefined();
    const plan = bulkPlan('day', [jobRow('J-000001', givenJob(), NAMES)], { ...FACTS, day: '2026-11-19' });
    expect(plan.cannot.map(({ why }) => why)).toEqual(['start-in-past']);
  });

  it('says who must say yes again, and how many are told', () => {
    const rows = [jobRow('J-000001', givenCrewOf(['amy', 'ben']), NAMES), jobRow('J-000002', givenJob(), NAMES)];
    const touch = (act: BulkAct, changes: object = {}) => bulkTouch(act, rows, { ...FACTS, ...changes });
    expect(touch('day', { day: '2026-11-22' }).askedAgain).toHaveLength(2);
    expect(touch('move', { byMinutes: 5 }).askedAgain).toEqual([]);
    expect(touch('message')).toEqual({ told: 2, askedAgain: [] });
    expect(touch('owner')).toEqual({ told: 0, askedAgain: [] });
  });
});
