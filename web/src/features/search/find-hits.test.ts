import { describe, expect, it } from 'vitest';
import { findHits, grouped, type Hit } from './find-hits.ts';

const HITS: readonly Hit[] = [
  {
    id: 'J-4ZK81Q',
    group: 'jobs',
    title: 'Night watch',
    note: 'J-4ZK81Q',
    texts: ['Ariel Way'],
    outwards: ['W12'],
    filters: { status: 'open', zone: 'West London' },
  },
  {
    id: 'ann',
    group: 'people',
    title: 'Zoë Marić',
    note: '+447700900123',
    texts: ['ann@muster.test'],
    outwards: ['W6'],
  },
  { id: 'west', group: 'places', title: 'West London', note: '', outwards: ['W12', 'W6'] },
  { id: 'south', group: 'places', title: 'South', note: '', outwards: ['SW12'] },
  { id: 'new', group: 'actions', title: 'New job', note: '' },
];
const idsOf = (typed: string) => findHits(HITS, typed).hits.map(({ id }) => id);

describe('findHits', () => {
  it.each([
    ['', []],
    ['maric zoe', ['ann']],
    ['07700 900 123', ['ann']],
    ['+44 (7700) 900123', ['ann']],
    ['ANN@muster', ['ann']],
    ['j-4zk', ['J-4ZK81Q']],
    ['w6', ['ann', 'west']],
    ['12 Ariel Way, London W12 7GF', ['J-4ZK81Q', 'west']],
    ['status:open', ['J-4ZK81Q']],
    ['status:draft night', []],
    ['zone:west night', ['J-4ZK81Q']],
    ['nothing of the kind', []],
  ])('finds by %s', (typed, ids) => {
    expect(idsOf(typed)).toEqual(ids);
  });

  it('searches a filter that nobody knows as text, and says so', () => {
    expect(findHits(HITS, 'colour:red').unknown).toEqual(['colour:red']);
  });

  it('puts first what begins so', () => {
    const both: readonly Hit[] = [
      { id: 'x', group: 'actions', title: 'Renew job', note: '' },
      { id: 'new', group: 'actions', title: 'New job', note: '' },
    ];
    expect(findHits(both, 'new').hits.map(({ id }) => id)).toEqual(['new', 'x']);
  });
});

it('groups in the order of the palette', () => {
  expect(grouped(HITS, 5).map(([group]) => group)).toEqual(['jobs', 'people', 'places', 'actions']);
});
