import { describe, expect, it } from 'vitest';
import { givenAvailability, givenDiary } from '../availability/given-availability.ts';
import { givenJob } from '../jobs/given-job.ts';
import { dataOf } from './given-outcome.ts';
import { givenNeighbour, givenPlanning } from './given-plan.ts';
import { decidePlanWave } from './plan-wave.ts';
import { replay } from './replay.ts';
import { Delivery } from './delivery.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const job = givenJob({
  callout: { n: 1, state: 'running', wave: 1, target: 2, askingStandby: false, nextWaveAt: NOW },
  pages: [],
});
const hold = { job: 'J-OTHER0', pos: 'p1', from: 0, to: 60_000_000, kind: 'firm' as const, zone: '' };
const people = [
  ...Array.from({ length: 9 }, (_, i) => givenNeighbour(`agent${i}`, 1 + (i % 3), { record: { minutes28d: i * 60 } })),
  givenNeighbour('far', 40),
  givenNeighbour('busy', 1, { diary: givenDiary({ holds: [hold] }) }),
  givenNeighbour('off', 1, { availability: givenAvailability({ pattern: {} }) }),
  givenNeighbour('sought', 1, { record: { openOffers: [1, 2, 3, 4, 5].map((n) => NOW.getTime() / 60_000 + n) } }),
];

function sent(): Delivery {
  const outcome = decidePlanWave(givenPlanning(job, people), NOW);
  return Delivery.parse(dataOf(outcome, 'jobs/J-4ZK81Q/deliveries/2-0'));
}

describe('choosing again from what was stored', () => {
  it('gives the same people in the same order, and the same reasons', () => {
    const delivery = sent();
    const again = replay(delivery);
    expect(again).toMatchObject({ by: 'ranking', isIdentical: true });
    expect(again.ranked.map(({ uid }) => uid)).toEqual(
      Object.entries(delivery.rows)
        .toSorted(([, a], [, b]) => a.r - b.r)
        .map(([uid]) => uid),
    );
    expect(again.excluded).toEqual(delivery.excluded);
    expect(delivery.excluded.map(({ uid, reason }) => [uid, reason])).toEqual([
      ['far', 'outside'],
      ['busy', 'clash'],
      ['off', 'pattern-no'],
      ['sought', 'too-many-open'],
    ]);
  });

  it('tells when what was stored is not what was chosen', () => {
    const { rows, ...delivery } = sent();
    const [uid = '', row] = Object.entries(rows)[0] ?? [];
    const lifted = { ...rows, ...(row && { [uid]: { ...row, s: 1_000_000 } }) };
    expect(replay({ ...delivery, rows: lifted }).isIdentical).toBe(false);
    expect(replay({ ...delivery, rows, excluded: [] }).isIdentical).toBe(false);
  });

  it('keeps neither names nor homes', () => {
    const { kept = '' } = sent();
    expect(kept).not.toMatch(/"name"|"home"|"lat"|"lon"/);
    expect(kept.length / people.length).toBeLessThan(1000);
  });

  it('has nothing to choose where the standby list was asked', () => {
    const { kept: _, ...delivery } = sent();
    expect(replay(delivery)).toEqual({ by: 'standby', isIdentical: true, ranked: [], excluded: [] });
  });
});
