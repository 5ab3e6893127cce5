import '@muster/domain/time/temporal-global';
import { givenJob } from '@muster/domain/jobs/given-job';
import type { Job } from '@muster/domain/jobs/job';
import { describe, expect, it } from 'vitest';
import { bulkPlan, type BulkAct } from './bulk.ts';
import { jobRow } from './job-row.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const FACTS = { uid: 'desk', role: 'dispatcher', now: NOW, byMinutes: 0 } as const;
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
  ] satisfies [BulkAct, Partial<Job>, string][])('says why it cannot %s', (act, changes, why) => {
    expect(refusedFor(act, changes)).toBe(why);
  });

  it('does not move a job into the past, and duplicates any', () => {
    expect(refusedFor('move', {}, -8 * 60)).toBe('start-in-past');
    expect(refusedFor('move', {}, -5 * 60)).toBeUndefined();
    expect(refusedFor('duplicate', { state: 'cancelled' })).toBeUndefined();
  });
});
