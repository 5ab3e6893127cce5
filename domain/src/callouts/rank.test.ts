import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

function uids(jobId: string, metres: Record<string, number>): string[] {
  const candidates = Object.entries(metres).map(([uid, far]) => ({ uid, metres: far }));
  return rank(jobId, candidates).map(({ uid }) => uid);
}

describe('ranking', () => {
  it('asks the nearest first', () => {
    expect(uids('j1', { far: 9000, near: 100, middle: 2000 })).toEqual(['near', 'middle', 'far']);
  });

  it('breaks ties by lot, so that nobody is always first', () => {
    expect(uids('j1', { u1: 5, u2: 5, u3: 5 })).toEqual(['u1', 'u3', 'u2']);
    expect(uids('j2', { u1: 5, u2: 5, u3: 5 })).toEqual(['u1', 'u3', 'u2']);
  });

  it('gives the same order whatever order they come in', () => {
    const people = Array.from({ length: 30 }, (_, i) => ({ uid: `agent${i}`, metres: i % 3 }));
    expect(rank('j1', people.toReversed())).toEqual(rank('j1', people));
  });
});
