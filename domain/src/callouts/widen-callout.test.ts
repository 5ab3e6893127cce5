import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import { dataOf, decided, jobAfter } from './given-outcome.ts';
import { givenNeighbour, givenPlan } from './given-plan.ts';
import { decideWiden, type WidenFacts } from './widen-callout.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const until = Date.parse('2026-11-20T07:30:00Z') / 60_000;
const night = { job: 'J-OTHER0', pos: 'p1', from: until - 480, to: until, kind: 'firm' as const, zone: '' };
const job = givenJob({
  callout: {
    n: 1,
    state: 'exhausted',
    wave: 1,
    target: 2,
    askingStandby: false,
    remedies: [{ by: 'radius', people: 1 }],
  },
  pages: [],
});
const people = [givenNeighbour('far', 40), givenNeighbour('tired', 1, { diary: givenDiary({ holds: [night] }) })];

function widen(changes: Partial<WidenFacts> = {}) {
  const facts = { jobId, job, by: 'desk', role: 'dispatcher' as const, constants: CONSTANTS, office: undefined };
  const how = { radius: true, rest: undefined, key: 'key-00000001', plan: givenPlan(job, people) };
  return decideWiden({ ...facts, ...how, ...changes }, NOW);
}

describe('widening a callout', () => {
  it('asks people from farther away than they said they go, at once', () => {
    const outcome = widen();
    expect(decided(outcome).answer).toMatchObject({ said: { asked: 1 }, sent: [{ page: { audience: ['far'] } }] });
    expect(dataOf(outcome, `jobs/${jobId}/office/main`)).toEqual({ widen: true });
    expect(jobAfter(outcome, jobId).callout).toMatchObject({ state: 'running', wave: 2 });
    expect(jobAfter(outcome, jobId).callout?.remedies).toBeUndefined();
  });

  it("asks people with too little rest, on a supervisor's word", () => {
    const rest = { uids: ['tired'], why: 'No one else' };
    expect(widen({ radius: false, rest })).toEqual({ refused: 'forbidden' });
    const outcome = widen({ radius: false, rest, role: 'supervisor' });
    expect(decided(outcome).answer).toMatchObject({ sent: [{ page: { audience: ['tired'] } }] });
    expect(dataOf(outcome, `jobs/${jobId}/office/main`)).toEqual({
      restOverrides: [{ uid: 'tired', by: 'desk', why: 'No one else', at: NOW }],
    });
    expect(decided(outcome).audit).toMatchObject([{ op: 'callout.widened', diff: { rest: ['tired'] } }, {}]);
  });

  it('is carried out once, on facts that nobody has overtaken', () => {
    const after = jobAfter(widen(), jobId);
    expect(decided(widen({ job: after }))).toMatchObject({ writes: [], answer: { said: { asked: 1 } } });
    const stale = givenPlan(job, people, { readFor: { wave: 0, rev: 1 } });
    expect(decided(widen({ plan: stale }))).toMatchObject({ writes: [], answer: { said: { isStale: true } } });
  });

  it('is refused for a job that cannot ask', () => {
    expect(widen({ job: givenJob({ state: 'draft', callout: undefined }) })).toEqual({ refused: 'not-published' });
    expect(widen({ job: givenJob({ state: 'completed' }) })).toEqual({ refused: 'already-over' });
  });
});
