import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob, givenMember } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decideMark, markableFrom, type MarkFacts } from './mark-phase.ts';

const jobId = 'J-4ZK81Q';
const key = 'key-00000001';
const at = (text: string) => new Date(`2026-11-20T${text}:00Z`);
const mark = (job: Job, now: Date, changes: Partial<MarkFacts> = {}) =>
  decideMark({ jobId, job, by: 'ann', uid: 'ann', phase: 'on_site', constants: CONSTANTS, key, ...changes }, now);
const job = givenCrewOf(['ann', 'bob']);

describe('somebody who is there', () => {
  it('starts the job, once', () => {
    expect(mark(job, at('17:50'))).toMatchObject({
      writes: [{ data: { state: 'in_progress', crew: { ann: { phase: 'on_site', onSiteAt: at('17:50') } } } }],
      audit: [{ op: 'crew.onSite', by: 'ann', diff: { uid: 'ann' } }, { op: 'job.started' }],
      answer: { said: { phase: 'on_site', late: false } },
    });
    const begun = givenCrewOf(['ann', 'bob'], { state: 'in_progress' });
    expect(mark(begun, at('18:00'), { by: 'bob', uid: 'bob' })).toMatchObject({ audit: [{ op: 'crew.onSite' }] });
  });

  it('is late more than ten minutes after the start', () => {
    expect(mark(job, at('18:10'))).toMatchObject({ answer: { said: { late: false } } });
    expect(mark(job, at('18:11'))).toMatchObject({
      writes: [{ data: { crew: { ann: { late: true } }, flags: { lateStart: true } } }],
      answer: { said: { late: true } },
    });
  });

  it('was there when it was tapped, however late that is told', () => {
    const told = (tappedAt: Date) => mark(job, at('19:00'), { tappedAt });
    expect(told(at('17:58'))).toMatchObject({ writes: [{ data: { crew: { ann: { onSiteAt: at('17:58') } } } }] });
    expect(told(at('23:00'))).toMatchObject({ writes: [{ data: { crew: { ann: { onSiteAt: at('19:00') } } } }] });
    expect(told(at('09:00'))).toMatchObject({ writes: [{ data: { crew: { ann: { onSiteAt: at('16:00') } } } }] });
  });

  it('is not on the way again when that is told afterwards', () => {
    const crew = { ann: givenMember({ phase: 'on_site', late: true }) };
    const begun = givenCrewOf(['ann'], { state: 'in_progress', crew });
    expect(mark(begun, at('18:30'), { phase: 'en_route' })).toMatchObject({
      writes: [],
      answer: { said: { phase: 'on_site', late: true } },
    });
  });
});

describe('somebody who sets out', () => {
  it('is on the way, and the job goes on as it was', () => {
    expect(mark(job, at('17:00'), { phase: 'en_route', by: 'desk' })).toMatchObject({
      writes: [{ data: { state: 'filled', crew: { ann: { phase: 'en_route', enRouteAt: at('17:00') } } } }],
      audit: [{ op: 'crew.enRoute', by: 'desk', diff: { uid: 'ann' } }],
    });
  });
});

describe('what is said', () => {
  it('too early is refused: two hours before the start on site, twelve on the way', () => {
    expect(mark(job, at('15:59'))).toEqual({ refused: 'too-early' });
    expect(mark(job, at('16:00'))).toHaveProperty('writes');
    expect(mark(job, at('05:59'), { phase: 'en_route' })).toEqual({ refused: 'too-early' });
    expect(markableFrom({ job, phase: 'en_route', constants: CONSTANTS })).toEqual(at('06:00'));
  });

  it('without a place, or when it is over, is refused', () => {
    expect(mark(givenJob(), at('17:50'))).toEqual({ refused: 'not-in-crew' });
    expect(mark(givenCrewOf(['ann'], { state: 'cancelled' }), at('17:50'))).toEqual({ refused: 'already-over' });
  });

  it('twice is answered again and not carried out', () => {
    const said = givenCrewOf(['ann'], { keys: [`ann ${key} en_route`] });
    expect(mark(said, at('17:50'), { phase: 'en_route' })).toMatchObject({ writes: [], audit: [] });
  });
});
