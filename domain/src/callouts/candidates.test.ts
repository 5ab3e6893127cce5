import { describe, expect, it } from 'vitest';
import { givenAvailability, givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob, givenMember } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { chooseCandidates, type CandidateFacts } from './candidates.ts';
import { givenPage } from './given-page.ts';
import { givenNeighbour } from './given-plan.ts';
import type { Neighbour } from './neighbour.ts';
import type { Response } from './wave.ts';

const NOW = new Date('2026-11-20T13:00:00Z');

function factsOf(people: readonly Neighbour[], changes: Partial<CandidateFacts> = {}): CandidateFacts {
  const job = givenJob();
  return {
    jobId: 'J-4ZK81Q',
    job,
    constants: CONSTANTS,
    people,
    pages: new Map(),
    responses: new Map(),
    office: { named: [] },
    ...changes,
  };
}
const choose = (people: readonly Neighbour[], changes: Partial<CandidateFacts> = {}) =>
  chooseCandidates(factsOf(people, changes), NOW);
const rankedUids = (people: readonly Neighbour[], changes: Partial<CandidateFacts> = {}) =>
  choose(people, changes).ranked.map(({ uid }) => uid);

describe('candidates', () => {
  it('are ranked by distance, with what the desk is shown', () => {
    const { ranked } = choose([givenNeighbour('far', 12), givenNeighbour('near', 3)]);
    expect(ranked).toMatchObject([
      { uid: 'near', name: 'near', km: 3, travelMin: 15, positions: ['p1'], lang: 'en', isReoffer: false },
      { uid: 'far', km: 12 },
    ]);
  });

  it('do not include those who have a place or stand by', () => {
    const job = { ...givenCrewOf(['in']), standby: [{ uid: 'listed', pos: 'p1', at: NOW }] };
    const outcome = choose([givenNeighbour('in', 1), givenNeighbour('listed', 1), givenNeighbour('free', 1)], { job });
    expect(outcome.ranked.map(({ uid }) => uid)).toEqual(['free']);
    expect(outcome.excluded).toEqual([]);
  });

  it('fit a position that has a free place', () => {
    const positions = [
      { id: 'p1', label: 'Guard', need: 1, skills: ['security'], certs: ['security'] },
      { id: 'p2', label: 'Steward', need: 1, skills: [], certs: [] },
    ];
    const unskilled = givenNeighbour('unskilled', 1, { skills: [], certs: {} });
    expect(choose([unskilled], { job: givenJob({ positions }) }).ranked).toMatchObject([{ positions: ['p2'] }]);
    const job = givenJob({ positions, crew: { amy: givenMember({ pos: 'p2' }) }, crewUids: ['amy'] });
    expect(rankedUids([unskilled], { job })).toEqual([]);
  });

  it('of a direct job are the named ones in that order, whatever they planned', () => {
    const job = givenJob({ mode: 'direct' });
    const off = givenAvailability({ pattern: {}, duty: { on: false } });
    const people = [givenNeighbour('a', 90, { availability: off }), givenNeighbour('b', 1), givenNeighbour('c', 2)];
    expect(rankedUids(people, { job, office: { named: ['c', 'a'] } })).toEqual(['c', 'a']);
    const away = givenAvailability({ away: [{ from: '2026-11-20', to: '2026-11-21' }] });
    expect(rankedUids([givenNeighbour('a', 1, { availability: away })], { job, office: { named: ['a'] } })).toEqual([]);
  });
});

describe('somebody is not asked', () => {
  const reasonFor = (changes: Parameters<typeof givenNeighbour>[2], km = 1) => {
    const [{ reason, args } = { reason: 'asked', args: [] }] = choose([givenNeighbour('amy', km, changes)]).excluded;
    return [reason, ...args];
  };
  const away = [{ from: '2026-11-19', to: '2026-11-22' }];
  const hold = { job: 'J-OTHER0', pos: 'p1', from: 0, to: 60_000_000, kind: 'firm' as const, zone: '' };
  const diary = givenDiary({ holds: [hold] });

  it.each<[string, Parameters<typeof givenNeighbour>[2], (string | number)[]]>([
    ['suspended', { state: 'suspended' }, ['not-active']],
    ['of another role', { role: 'requester' }, ['not-active']],
    ['without the skill', { skills: [], certs: {} }, ['no-position', 'security']],
    ['without the certificate', { certs: {} }, ['cert-missing', 'security']],
    [
      'whose certificate was not checked',
      { certs: { security: { until: '2030-01-01', state: 'claimed' } } },
      ['cert-missing', 'security'],
    ],
    [
      'whose certificate ends before the work',
      { certs: { security: { until: '2026-11-18', state: 'valid' } } },
      ['cert-expired', 'security', '2026-11-18', 2],
    ],
    ['without a home', { home: undefined }, ['no-home']],
    ['away', { availability: givenAvailability({ away }) }, ['away', '2026-11-22']],
    [
      'who said no to the day',
      { availability: givenAvailability({ dates: { '2026-11-20': { s: 'no' } } }) },
      ['date-no', '2026-11-20'],
    ],
    ['who never works then', { availability: givenAvailability({ pattern: {} }) }, ['pattern-no', '2026-11-20']],
    ['who works elsewhere', { diary }, ['clash', 'J-OTHER0']],
  ])('%s', (_, changes, expected) => {
    expect(reasonFor(changes)).toEqual(expect.arrayContaining(expected));
  });

  it('off duty, for work that starts within four hours only', () => {
    const availability = givenAvailability({ duty: { on: false } });
    expect(reasonFor({ availability })).toEqual(['asked']);
    const soon = givenJob({ start: new Date('2026-11-20T16:59:00Z') });
    expect(choose([givenNeighbour('amy', 1, { availability })], { job: soon }).excluded).toMatchObject([
      { reason: 'off-duty' },
    ]);
  });

  it("out of their own reach, or out of everyone's", () => {
    expect(reasonFor({}, 24.9)).toEqual(['asked']);
    expect(reasonFor({}, 25.1)).toEqual(['outside', 25, 25]);
    expect(reasonFor({ maxKm: 60 }, 61)).toEqual(['outside', 61, 60]);
    expect(reasonFor({ maxKm: 100 }, 61)).toEqual(['outside', 61, 60]);
  });
});

describe('asking again', () => {
  const pagesOf = (...revs: number[]) =>
    new Map(revs.map((rev, i) => [`${i + 1}-0`, givenPage({ n: i + 1, rev, audience: ['amy'] })]));
  const reasonFor = (job: Job, revs: number[], response?: Partial<Response>) => {
    const answer: Response = { uid: 'amy', answer: 'declined', wave: 1, rev: 1, at: NOW, ...response };
    const responses = new Map(response ? [['amy', answer]] : []);
    const choice = choose([givenNeighbour('amy', 1)], { job, pages: pagesOf(...revs), responses });
    return choice.excluded[0]?.reason ?? (choice.ranked[0]?.isReoffer ? 'asked again' : 'asked');
  };
  const standard = (changes: Partial<Job>) => givenJob({ urgency: 'standard', ...changes });

  it('needs a change of the job', () => {
    expect(reasonFor(standard({ rev: 1 }), [1])).toBe('already-offered');
    expect(reasonFor(standard({ rev: 2 }), [1])).toBe('asked again');
  });

  it('happens once, twice for urgent work', () => {
    expect(reasonFor(standard({ rev: 3 }), [1, 2])).toBe('already-offered');
    expect(reasonFor(givenJob({ rev: 3 }), [1, 2])).toBe('asked again');
    expect(reasonFor(givenJob({ rev: 4 }), [1, 2, 3])).toBe('already-offered');
  });

  it('does not count being asked on standby', () => {
    const pages = new Map([['1-0', givenPage({ audience: ['amy'], standby: true })]]);
    expect(choose([givenNeighbour('amy', 1)], { pages }).ranked).toMatchObject([{ isReoffer: false }]);
  });

  it('after a no needs a change of what it was about', () => {
    const moved = { at: NOW, timeRev: 2, placeRev: 0 };
    const sited = { at: NOW, timeRev: 0, placeRev: 2 };
    expect(reasonFor(standard({ rev: 2, changed: moved }), [1], { reason: 'busy' })).toBe('asked again');
    expect(reasonFor(standard({ rev: 2, changed: sited }), [1], { reason: 'busy' })).toBe('declined');
    expect(reasonFor(standard({ rev: 2, changed: sited }), [1], { reason: 'far' })).toBe('asked again');
    expect(reasonFor(standard({ rev: 2, changed: moved }), [1], { reason: 'ill' })).toBe('declined');
    expect(reasonFor(standard({ rev: 2 }), [1], { reason: 'far' })).toBe('declined');
    expect(reasonFor(standard({ rev: 2 }), [1], { answer: 'withdrawn', reason: 'busy' })).toBe('withdrew');
    expect(reasonFor(standard({ rev: 2 }), [1], { answer: 'released', reason: 'undo' })).toBe('asked again');
  });
});
