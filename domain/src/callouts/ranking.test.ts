import { describe, expect, it } from 'vitest';
import { fmix32, fnv1a32 } from '../hash.ts';
import { fairness, gini, inTenThousandths, nearness, rank, REACHED, scoreOf, WEIGHTS } from './ranking.ts';

type Name = 'A' | 'B' | 'C';
type Case = readonly [travelMin: number, acc: number, rel: number, reach: number, fair: number, pref: number];

const CASES: Readonly<Record<Name, Case>> = {
  A: [12, 0.55, 0.9, 1, 0.1, 0.5],
  B: [30, 0.7, 0.8, 1, 0.8, 1],
  C: [12, 0.55, 0.9, 0.5, 0.6, 0.5],
};

function scores(urgency: keyof typeof WEIGHTS, ...names: Name[]): number[] {
  return names.map((name) => score(name, urgency));
}

function score(name: Name, urgency: keyof typeof WEIGHTS): number {
  const [travelMin, acc, rel, reach, fair, pref] = CASES[name];
  const terms = {
    prox: inTenThousandths(nearness(travelMin)),
    acc: inTenThousandths(acc),
    rel: inTenThousandths(rel),
    reach: inTenThousandths(reach),
    fair: inTenThousandths(fair),
    pref: inTenThousandths(pref),
  };
  return scoreOf(terms, WEIGHTS[urgency]);
}

describe('the score', () => {
  it('weighs nearness first for urgent work, fairness for what has time', () => {
    expect(scores('urgent', 'A', 'B', 'C')).toEqual([745_000, 700_000, 695_000]);
    expect(scores('standard', 'B', 'C', 'A')).toEqual([750_000, 682_500, 632_500]);
  });

  it('has weights that sum to a hundred', () => {
    const sums = Object.values(WEIGHTS).map((weights) => Object.values(weights).reduce((sum, each) => sum + each, 0));
    expect(sums).toEqual([100, 100, 100]);
  });

  it('is fair to those who wait and have little work', () => {
    expect([fairness(7, 40), fairness(0, 160), fairness(30, 0)]).toEqual([0.625, 0, 1]);
    expect(fairness(undefined, 0)).toBe(1);
    expect(REACHED).toEqual({ ok: 1, suspect: 0.5, none: 0 });
  });
});

describe('ranking', () => {
  const equals = (jobId: string, uids: readonly string[]) =>
    rank(
      jobId,
      uids.map((uid) => ({ uid, score: 5, travelMin: 5 })),
    ).map(({ uid }) => uid);

  it('goes by score, then who was asked longest ago, then the way', () => {
    const people = [
      { uid: 'low', score: 1, travelMin: 5 },
      { uid: 'far', score: 2, travelMin: 30, lastOffered: 7 },
      { uid: 'near', score: 2, travelMin: 10, lastOffered: 7 },
      { uid: 'lately', score: 2, travelMin: 5, lastOffered: 9 },
      { uid: 'never', score: 2, travelMin: 40 },
    ];
    expect(rank('j1', people).map(({ uid }) => uid)).toEqual(['never', 'near', 'far', 'lately', 'low']);
  });

  it('breaks ties by lot, so that nobody is always first', () => {
    const lots = (job: string) => ['u1', 'u2', 'u3'].map((uid) => fmix32(fnv1a32(`${job}|${uid}`)));
    expect(lots('j1')).toEqual([79_294_520, 3_402_645_185, 2_696_964_756]);
    expect(lots('j2')).toEqual([1_273_510_990, 3_520_412_090, 2_249_511_551]);
    expect(equals('j1', ['u1', 'u2', 'u3'])).toEqual(['u1', 'u3', 'u2']);
    expect(equals('j2', ['u3', 'u2', 'u1'])).toEqual(['u1', 'u3', 'u2']);
  });
});

describe('how hours are shared', () => {
  it('is told by one number', () => {
    expect([gini([0, 0, 0, 40]), gini([5, 10, 15, 50]), gini([8, 8, 8])]).toEqual([0.75, 0.4375, 0]);
    expect([gini([]), gini([0, 0])]).toEqual([0, 0]);
  });
});
