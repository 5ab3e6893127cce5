import { describe, expect, it } from 'vitest';
import { givenPerson } from '../people/given-person.ts';
import { certificateWarnings, decideWarnOfCertificates } from './certificate-warnings.ts';

const now = new Date('2026-11-20T12:00:00Z');
const ending = (until: string, changes: Parameters<typeof givenPerson>[0] = {}) =>
  givenPerson({ certs: { security: { until, state: 'valid' } }, ...changes });

describe('certificateWarnings', () => {
  it.each([
    ['2027-01-20', undefined],
    ['2027-01-19', 60],
    ['2026-12-20', 30],
    ['2026-12-19', 30],
    ['2026-11-27', 7],
    ['2026-11-20', 7],
    ['2026-11-19', undefined],
  ])('of one that ends on %s', (until, days) => {
    expect(certificateWarnings(ending(until), now)[0]?.days).toBe(days);
  });

  it('says each step once, the next one again, and all anew for another end', () => {
    const warned = { certWarned: { security: '2026-12-20 30' } };
    expect(certificateWarnings(ending('2026-12-20', warned), now)).toEqual([]);
    expect(certificateWarnings(ending('2026-12-20', warned), new Date('2026-12-15T12:00:00Z'))).toHaveLength(1);
    expect(certificateWarnings(ending('2026-12-18', warned), now)).toHaveLength(1);
  });

  it('counts days where the person lives, and speaks of what counts only', () => {
    const west = ending('2026-11-27', { tz: 'America/Los_Angeles' });
    expect(certificateWarnings(west, new Date('2026-11-20T06:00:00Z'))[0]?.days).toBe(30);
    expect(certificateWarnings(ending('2026-11-27', { state: 'suspended' }), now)).toEqual([]);
    const claimed = givenPerson({ certs: { security: { until: '2026-11-27', state: 'claimed' } } });
    expect(certificateWarnings(claimed, now)).toEqual([]);
  });
});

it('tells the person and the office in the commit that notes it', () => {
  const facts = {
    uid: 'ann',
    by: 'system',
    person: ending('2026-11-27'),
    diary: {},
    skillName: () => 'Security',
    staff: ['sue'],
    now,
  };
  const decided = decideWarnOfCertificates(facts);
  expect(decided).toMatchObject({
    answer: 1,
    writes: [
      { replace: 'people/ann', data: { certWarned: { security: '2026-11-27 7' } } },
      { replace: 'diaries/ann' },
      { put: 'people/ann/notices/certificate.ending~certificate~ann.security.2026-11-27.7', data: { link: '/me' } },
      { put: 'people/sue/notices/certificate.ending~certificate~ann.security.2026-11-27.7' },
    ],
  });
  const again = { ...facts, person: { ...facts.person, certWarned: { security: '2026-11-27 7' } } };
  expect(decideWarnOfCertificates(again)).toMatchObject({ writes: [], answer: 0 });
});
