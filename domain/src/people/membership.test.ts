import { describe, expect, it } from 'vitest';
import { givenPerson } from './given-person.ts';
import { decideMembership, decideRezone } from './membership.ts';

const whose = (changes: Parameters<typeof givenPerson>[0] = {}) => ({
  uid: 'ann',
  by: 'system',
  person: givenPerson(changes),
  diary: {},
});

describe('decideMembership', () => {
  it('joins and leaves once', () => {
    expect(decideMembership({ ...whose(), teamId: 't1', isIn: true })).toMatchObject({ answer: { teamIds: ['t1'] } });
    expect(decideMembership({ ...whose({ teamIds: ['t1'] }), teamId: 't1', isIn: true })).toMatchObject({ writes: [] });
    expect(decideMembership({ ...whose({ teamIds: ['t1', 't2'] }), teamId: 't1', isIn: false })).toMatchObject({
      answer: { teamIds: ['t2'] },
    });
  });
});

describe('decideRezone', () => {
  const zone = { name: 'X', lat: 0, lon: 0, radiusKm: 1, neighbours: [] };
  const zones = new Map([['river', { ...zone, outwards: ['W6'] }]]);
  it('moves whoever lives there, with new claims', () => {
    expect(decideRezone({ ...whose(), zones })).toMatchObject({ answer: { zoneId: 'river', claimsVersion: 2 } });
    expect(decideRezone({ ...whose({ zoneId: 'river' }), zones })).toMatchObject({ writes: [] });
  });
  it('leaves nobody in a zone that is no more', () => {
    const decided = decideRezone({ ...whose(), zones: new Map() });
    expect(decided).not.toHaveProperty('answer.zoneId');
    expect(decided).toMatchObject({ audit: [{ diff: { zoneId: ['west', null] } }] });
  });
});
