import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { givenNeighbour, givenPlan } from './given-plan.ts';
import type { PlanFacts } from './plan-wave.ts';
import { decidePublish } from './publish-job.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const crowd = Array.from({ length: 12 }, (_, i) => givenNeighbour(`agent${i}`, i + 1));

describe('publishing', () => {
  const draft = givenJob({ state: 'draft', callout: undefined, pages: [] });
  const publish = (job: Job, changes: { rev?: number; office?: PlanFacts['office'] } = {}, now = NOW) =>
    decidePublish(
      {
        ...{ jobId, job, by: 'desk', constants: CONSTANTS, rev: changes.rev ?? job.rev, key: 'key-1' },
        plan: givenPlan(job, crowd, changes.office && { office: changes.office }),
      },
      now,
    );

  it('opens the job and sends the first wave in one commit', () => {
    const outcome = publish(draft);
    expect(decided(outcome).answer.said).toEqual({ state: 'open', rev: 1, asked: 8, isStale: false });
    expect(namesOf(outcome)).toEqual([
      `create jobs/${jobId}/deliveries/1-0`,
      `create jobs/${jobId}/waves/1-0`,
      `put timers/ladder_${jobId}~1-0`,
      `put timers/overdue_${jobId}`,
      `put timers/remind_${jobId}`,
      `put timers/wave_${jobId}`,
      `replace jobs/${jobId}`,
    ]);
    expect(jobAfter(outcome, jobId)).toMatchObject({
      state: 'open',
      callout: { n: 1, state: 'running', wave: 1, target: 2 },
    });
    expect(dataOf(outcome, `timers/overdue_${jobId}`)).toMatchObject({ dueAt: new Date('2026-11-20T23:15:00Z') });
    expect(dataOf(outcome, `timers/remind_${jobId}`)).toMatchObject({ dueAt: new Date('2026-11-20T14:00:00Z') });
    expect(decided(outcome).audit.map(({ op }) => op)).toEqual(['job.published', 'wave.sent']);
  });

  it('touches no wave timer when the first wave asks everybody', () => {
    const outcome = publish({ ...draft, policy: 'everyone' });
    expect(namesOf(outcome).filter((name) => name.includes('timers/'))).toEqual([
      `put timers/ladder_${jobId}~1-0`,
      `put timers/overdue_${jobId}`,
      `put timers/remind_${jobId}`,
      `put timers/reply_${jobId}`,
    ]);
  });

  it('is answered again and carried out once', () => {
    const open = jobAfter(publish(draft), jobId);
    expect(decided(publish(open))).toMatchObject({ writes: [], answer: { said: { state: 'open', asked: 8 } } });
  });

  it('is refused for what cannot be sent', () => {
    expect(publish(draft, { rev: 0 })).toEqual({ refused: 'stale' });
    expect(publish(draft, {}, new Date('2026-11-20T18:05:01Z'))).toEqual({ refused: 'start-in-past' });
    expect(publish({ ...draft, mode: 'direct' })).toEqual({ refused: 'nobody-named' });
    expect(publish(givenJob())).toEqual({ refused: 'already-published' });
    expect(publish(givenJob({ state: 'cancelled' }))).toEqual({ refused: 'already-over' });
  });

  it('at once asks nobody when nobody fits, and says so', () => {
    const job = { ...draft, mode: 'direct' as const };
    const outcome = publish(job, { office: { named: ['stranger'], together: true } });
    expect(decided(outcome).answer).toMatchObject({ said: { asked: 0 }, told: [{ uid: 'desk' }] });
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'open', callout: { state: 'exhausted' } });
  });
});
