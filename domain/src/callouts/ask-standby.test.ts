import { expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { givenJob } from '../jobs/given-job.ts';
import { dataOf, jobAfter } from './given-outcome.ts';
import { givenPlanning } from './given-plan.ts';
import { decidePlanWave } from './plan-wave.ts';
import { WavePage } from './wave.ts';

const NOW = new Date('2026-11-20T13:00:00Z');

it('the standby list is left by whom the customer does not want any more', () => {
  const callout = { n: 1, state: 'running', wave: 1, target: 2, askingStandby: false, nextWaveAt: NOW } as const;
  const standby = ['s1', 's2'].map((uid, i) => ({ uid, pos: 'p1', at: new Date(i) }));
  const standbyDiaries = new Map(standby.map(({ uid }) => [uid, givenDiary()]));
  const client = { allow: [], deny: ['s1'] };
  const planning = givenPlanning(givenJob({ callout, pages: [], standby }), [], { standbyDiaries, client });
  const outcome = decidePlanWave(planning, NOW);
  expect(WavePage.parse(dataOf(outcome, 'jobs/J-4ZK81Q/waves/2-0')).audience).toEqual(['s2']);
  expect(jobAfter(outcome, 'J-4ZK81Q').standby).toMatchObject([{ uid: 's2' }]);
});
