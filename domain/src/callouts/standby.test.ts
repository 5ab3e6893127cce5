import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import { inOrder, standbyFor, standbyLimit, standbyRank } from './standby.ts';

const at = (ms: number) => new Date(ms);

describe('the standby list', () => {
  it('has room for a fifth of the places, at least one and at most ten', () => {
    const limit = (...needs: number[]) =>
      standbyLimit(
        needs.map((need, i) => ({ id: `p${i}`, label: '', need, skills: [], certs: [] })),
        CONSTANTS,
      );
    expect([limit(1), limit(5), limit(6), limit(3, 3), limit(50), limit(200)]).toEqual([1, 1, 2, 2, 10, 10]);
  });

  it('is ordered by position and then by the instant of joining', () => {
    const [a, b, c] = [
      { uid: 'a', pos: 'p2', at: at(1) },
      { uid: 'b', pos: 'p1', at: at(3) },
      { uid: 'c', pos: 'p1', at: at(2) },
    ];
    expect(inOrder([a, b, c], [{ id: 'p1' }, { id: 'p2' }])).toEqual([c, b, a]);
    expect(inOrder([a, b], [{ id: 'p2' }])).toEqual([a, b]);
  });

  it('ranks among those of one position, and offers a place to them first', () => {
    const standby = [
      { uid: 'a', pos: 'p1', at: at(1) },
      { uid: 'b', pos: 'p2', at: at(2) },
      { uid: 'c', pos: 'p2', at: at(3) },
    ];
    const job = givenJob({ standby });
    expect(['a', 'b', 'c', 'd'].map((uid) => standbyRank(job, uid))).toEqual([1, 1, 2, 0]);
    expect(standbyFor(job, { id: 'p2' }).map(({ uid }) => uid)).toEqual(['b', 'c', 'a']);
  });
});
