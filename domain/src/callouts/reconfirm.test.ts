import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenMember } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { agreed, askAgain } from './ask-again.ts';
import { startChange, withJob } from './change.ts';
import { holdOf } from './crew.ts';
import { foreseeAskAgain } from './foresee-asking.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { decideReconfirm, decideReconfirmDue, type ReconfirmFacts } from './reconfirm.ts';
import { draftOf } from '../jobs/standing.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T08:00:00Z');
const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);
const full = givenCrewOf(['amy', 'ben']);

/** The job moved, as an edit leaves it. */
function moved(job: Job, changes: Partial<Job>, now = NOW) {
  const facts = { jobId, job, by: 'desk', constants: CONSTANTS };
  return askAgain(withJob(startChange(facts, now), { rev: job.rev + 1, ...changes }), job);
}
const later = (minutes: number) => ({
  start: new Date(full.start.getTime() + minutes * 60_000),
  end: new Date(full.end.getTime() + minutes * 60_000),
});
const asked = moved(full, later(60)).job;

function factsOf(job: Job, changes: Partial<ReconfirmFacts> = {}): ReconfirmFacts {
  const diaries = new Map(job.crewUids.map((uid) => [uid, givenDiary({ holds: [holdOf(jobId, job, 'p1')] })]));
  const facts = { jobId, job, by: 'amy', uid: 'amy', constants: CONSTANTS, diaries };
  return { ...facts, rev: job.rev, answer: 'yes', key: 'key-1', ...changes };
}

describe('a job that moved', () => {
  it('asks everybody who is still to come again, with a deadline and its timer', () => {
    const change = moved(full, later(60));
    expect(change.job.crew['amy']).toMatchObject({
      phase: 'reconfirm_pending',
      rev: 1,
      reconfirmBy: at('09:06'),
      saidTo: { start: full.start },
    });
    expect(change.writes).toContainEqual(
      expect.objectContaining({
        put: `timers/reconf_${jobId}_amy`,
        data: expect.objectContaining({ dueAt: at('09:06') }),
      }),
    );
  });

  it('by little asks nobody, until little by little it is much', () => {
    const little = moved(full, later(20)).job;
    expect(little.crew['amy']).toMatchObject({ phase: 'confirmed', saidTo: { start: full.start } });
    const more = moved(little, later(40)).job;
    expect(more.crew['amy']).toMatchObject({ phase: 'reconfirm_pending', saidTo: { start: full.start } });
  });

  it('and is moved back asks nobody any more', () => {
    const back = moved(asked, { start: full.start, end: full.end });
    expect(back.job.crew['amy']).toEqual(givenMember({ name: 'amy', rev: 3 }));
    expect(back.writes).toContainEqual({ remove: `timers/reconf_${jobId}_amy` });
  });

  it('leaves the deadline alone when something else changes', () => {
    const noted = moved(asked, { instructions: 'Gate 4' }, at('08:30'));
    expect(noted.job.crew['amy']?.reconfirmBy).toEqual(at('09:06'));
    expect(noted.writes).toEqual([]);
  });

  it('asks nobody who is on the way, and sets no deadline within two hours of the start', () => {
    const onTheWay = { ...full, crew: { ...full.crew, amy: givenMember({ phase: 'en_route' }) } };
    const { crew } = moved(onTheWay, later(60), at('17:30')).job;
    expect(crew['amy']?.phase).toBe('en_route');
    expect(crew['ben']).toMatchObject({ phase: 'reconfirm_pending' });
    expect(crew['ben']?.reconfirmBy).toBeUndefined();
  });

  it('is foreseen as it then happens', () => {
    const draft = { ...draftOf(full, { notes: '', named: [], together: false }), ...later(60) };
    const { lat, lon } = full.site;
    expect(foreseeAskAgain(full, draft, { lat, lon, zoneId: full.zoneId }, NOW, CONSTANTS)).toEqual({
      people: ['amy', 'ben'].map((uid) => ({ uid, name: uid, why: ['start', 'end'] })),
      by: at('09:06'),
    });
  });
});

describe('saying yes again', () => {
  it('keeps the place on the new terms', () => {
    const outcome = decideReconfirm(factsOf(asked), at('08:30'));
    expect(decided(outcome).answer.said).toEqual({ answer: 'confirmed' });
    expect(jobAfter(outcome, jobId).crew['amy']).toEqual(givenMember({ name: 'amy', rev: 2 }));
    expect(namesOf(outcome)).toContain(`remove timers/reconf_${jobId}_amy`);
  });

  it('is answered the same again, and needs the revision that was read', () => {
    const after = jobAfter(decideReconfirm(factsOf(asked), at('08:30')), jobId);
    expect(decided(decideReconfirm(factsOf(after, { rev: 2 }), at('08:31')))).toMatchObject({ writes: [] });
    expect(decideReconfirm(factsOf(asked, { rev: 1 }), at('08:30'))).toEqual({ refused: 'stale' });
    expect(decideReconfirm(factsOf(asked, { uid: 'eve' }), at('08:30'))).toEqual({ refused: 'not-in-crew' });
  });
});

describe('saying no to a change', () => {
  it('frees place and time, does not count, and asks on', () => {
    const outcome = decideReconfirm(factsOf(asked, { answer: 'no' }), at('08:30'));
    expect(decided(outcome).answer).toMatchObject({ said: { answer: 'released' }, planNow: true });
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'open', crewUids: ['ben'], callout: { n: 2 } });
    expect(dataOf(outcome, 'diaries/amy')).toMatchObject({ holds: [] });
    expect(dataOf(outcome, `jobs/${jobId}/responses/amy`)).toMatchObject({
      answer: 'released',
      reason: 'reconfirm-no',
    });
    expect(namesOf(outcome)).toContain(`remove timers/reconf_${jobId}_amy`);
  });

  it('where nothing was asked is a withdrawal', () => {
    expect(decideReconfirm(factsOf(full, { answer: 'no' }), NOW)).toEqual({ refused: 'use-withdraw' });
  });
});

describe('a deadline', () => {
  const due = (job: Job, now: Date) => decideReconfirmDue(factsOf(job), now);

  it('that passed unanswered releases, says so, and asks on', () => {
    const outcome = due(asked, at('09:06'));
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'open', crewUids: ['ben'] });
    expect(decided(outcome).answer).toMatchObject({
      told: [{ uid: 'amy', notice: { key: 'releasedNoAnswer' } }],
      planNow: true,
    });
  });

  it('does nothing early, for who answered, and for a job that is over', () => {
    expect(decided(due(asked, at('09:05'))).writes).toEqual([]);
    const yes = agreed(startChange(factsOf(asked), NOW), 'amy').job;
    expect(decided(due(yes, at('09:06'))).writes).toEqual([]);
    expect(decided(due({ ...asked, state: 'cancelled' }, at('09:06'))).writes).toEqual([]);
  });
});
