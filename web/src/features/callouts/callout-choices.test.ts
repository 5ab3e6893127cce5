import type { Callout, Job } from '@muster/domain/jobs/job';
import { givenCrewOf, givenJob } from '@muster/domain/jobs/given-job';
import { describe, expect, it } from 'vitest';
import { choicesOf } from './callout-choices.ts';

const NOON = new Date('2026-11-20T12:00:00Z');
const FIVE = new Date('2026-11-20T17:00:00Z');
const CALLOUT: Callout = { n: 1, state: 'running', wave: 1, target: 2, askingStandby: false };

const choices = (job: Job, role: 'admin' | 'dispatcher' = 'dispatcher', now = NOON, uid = 'desk') =>
  choicesOf(job, { uid, role }, now);

describe('what the desk can do', () => {
  it('sends a draft', () => {
    const draft = givenJob({ state: 'draft', callout: undefined });
    expect(choices(draft)).toEqual({ main: ['send'], more: ['edit', 'cancel'] });
    expect(choices(draft, 'admin').more).toContain('delete');
  });

  it('asks on or pauses while places are free', () => {
    expect(choices(givenJob()).main).toEqual(['next-wave', 'pause']);
    expect(choices(givenJob({ callout: { ...CALLOUT, state: 'paused' } })).main).toEqual(['next-wave', 'resume']);
  });

  it('first of all widens a callout that has asked everybody', () => {
    expect(choices(givenJob({ callout: { ...CALLOUT, state: 'exhausted' } })).main).toEqual(['next-wave', 'widen']);
    expect(choices(givenJob()).more).toContain('widen');
    expect(choices(givenJob({ mode: 'direct' })).more).not.toContain('widen');
  });

  it('asks one person, or writes down what one said, while a place is free', () => {
    expect(choices(givenJob()).more).toEqual(['ask-person', 'phone-answer', 'widen', 'edit', 'cancel']);
    expect(choices(givenCrewOf(['ann', 'bob'])).more).not.toContain('phone-answer');
  });

  it('starts a job with a crew, first of all shortly before its time', () => {
    const full = givenCrewOf(['ann', 'bob']);
    expect(choices(full)).toEqual({ main: [], more: ['start', 'complete', 'edit', 'cancel'] });
    expect(choices(full, 'dispatcher', FIVE).main).toEqual(['start']);
    expect(choices(givenCrewOf(['ann', 'bob'], { state: 'in_progress' })).main).toEqual(['complete']);
  });

  it('leaves what is over alone', () => {
    expect(choices(givenCrewOf(['ann'], { state: 'completed' }), 'admin')).toEqual({ main: [], more: [] });
    expect(choices(givenJob({ state: 'cancelled' }), 'admin').more).toEqual(['delete']);
    expect(choices(givenJob({ state: 'cancelled', pastCrewUids: ['ann'] }), 'admin').more).toEqual([]);
  });

  it('lets a dispatcher cancel own jobs only', () => {
    expect(choices(givenJob(), 'dispatcher', NOON, 'other').more).not.toContain('cancel');
    expect(choices(givenJob(), 'admin', NOON, 'other').more).toContain('cancel');
  });
});
