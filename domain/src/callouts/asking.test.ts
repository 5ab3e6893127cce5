import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import { Kept, keptText, NO_RATE, type Regarded } from './asking.ts';
import { WEIGHTS } from './ranking.ts';
import { askingOf } from './regard.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const nothing = { pages: new Map(), responses: new Map(), office: { named: [] } };
const facts = { jobId: 'J-4ZK81Q', job: givenJob(), constants: CONSTANTS, ...nothing };
const asking = askingOf(facts, { prior: 0.3, weights: WEIGHTS.urgent }, NOW);

const usual: Regarded = {
  ...{ uid: 'ann', isActive: true, metres: 1200, travelMin: 9, maxKm: 25, skills: ['security'], certs: {} },
  said: { tz: 'Europe/London', pattern: { 5: [{ from: 540, to: 1020 }] }, dates: {}, away: [] },
  ...{ isOnDuty: true, busy: [], rate: NO_RATE, reliability: 8000, minutes28d: 0, openOffers: 0, reach: 'ok' },
  ...{ offered: [], mayRestLess: false },
};
const unusual: Regarded = {
  ...usual,
  ...{ uid: 'bob', isActive: false, certs: { sia: '2030-12-31' }, isOnDuty: false, mayRestLess: true, barred: true },
  busy: [{ job: 'J-OTHER0', from: 1, to: 61, kind: 'firm', travelMin: 12 }],
  ...{
    rate: { accepted: 0, offered: 4 },
    reliability: 0,
    minutes28d: 480,
    openOffers: 2,
    reach: 'none',
    offered: [0, 1],
  },
  ...{ lastOffered: 0, lastWorked: 5, liked: true, answer: { answer: 'declined', reason: 'far', rev: 0 } },
};

describe('what a wave was chosen from', () => {
  it('is read as it was written, whatever of it is usual', () => {
    const kept = { asking, people: [usual, unusual] };
    expect(Kept.parse(JSON.parse(keptText(kept)))).toEqual(kept);
  });

  it('says nothing of what holds for most', () => {
    expect(keptText({ asking, people: [usual] })).not.toContain('reliability');
    expect(keptText({ asking, people: [unusual] })).toContain('"reliability":0');
  });
});
