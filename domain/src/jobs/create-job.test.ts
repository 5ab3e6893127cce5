import { describe, expect, it } from 'vitest';
import { isRefused } from '../decision.ts';
import { decideCreateJob } from './create-job.ts';
import { givenCreate, NOW } from './given-draft.ts';
import type { JobDraft } from './jobs.contracts.ts';

const MINUTE = 60_000;

function written(changes: Partial<JobDraft> = {}) {
  const outcome = decideCreateJob(givenCreate(changes), NOW);
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return outcome.writes.map((write) => ('create' in write ? write.data : {}));
}

describe('creating a job', () => {
  it('writes a draft, its office side and one audit entry', () => {
    const outcome = decideCreateJob(givenCreate(), NOW);
    expect(outcome).toMatchObject({ answer: { jobId: 'J-4ZK81Q' } });
    const [job, office, audit] = written();
    expect(job).toMatchObject({
      state: 'draft',
      ownerUid: 'desk',
      site: { postcode: 'W12 7GF', lat: 51.5078, lon: -0.2289 },
      centre: { lat: 51.5078, lon: -0.2289 },
      area: 'Hammersmith',
      outward: 'W12',
      zoneId: 'west',
      positions: [{ id: 'p1', label: 'Guard', need: 2, skills: ['security'], certs: ['security'] }],
      audit: { n: 1 },
    });
    expect(office).toMatchObject({ key: 'key-00000001', named: [] });
    expect(audit).toMatchObject({ n: 1, op: 'job.created', by: 'desk', subject: 'jobs/J-4ZK81Q' });
  });

  it('numbers the positions and asks for certificates only where the skill needs one', () => {
    const positions = [
      { label: 'Guard', need: 1, skills: ['security', 'security'] },
      { label: 'Steward', need: 3, skills: ['steward'] },
    ];
    expect(written({ positions })[0]).toMatchObject({
      positions: [
        { id: 'p1', skills: ['security'], certs: ['security'] },
        { id: 'p2', skills: ['steward'], certs: [] },
      ],
    });
  });

  it('takes the exact pin for the site and the district for what an offer may show', () => {
    const pin = { lat: 51.5074, lon: -0.2211 };
    const site = { address: 'Ariel Way', postcode: 'w127gf', pin };
    expect(written({ site })[0]).toMatchObject({ site: pin, centre: { lat: 51.5078, lon: -0.2289 } });
  });

  it('names the lead by the person when no name is written', () => {
    expect(written({ leadUid: 'lee' })[0]).toMatchObject({ leadUid: 'lee', leadName: 'Lee Tan' });
  });

  it('takes a start of five minutes ago, and none before', () => {
    expect(written({ start: new Date(NOW.getTime() - 5 * MINUTE) })[0]).toMatchObject({ state: 'draft' });
    const start = new Date(NOW.getTime() - 5 * MINUTE - 1);
    expect(decideCreateJob(givenCreate({ start }), NOW)).toEqual({ refused: 'start-in-past' });
  });
});

describe('creating a job is refused', () => {
  const end = new Date('2026-11-21T18:00:00Z');
  const position = { label: 'Guard', need: 101, skills: [] };

  it.each([
    ['when it ends as it starts', { end }, { refused: 'bad-window' }],
    ['for 201 places in all', { positions: [position, { ...position, need: 100 }] }, { refused: 'bad-need' }],
    [
      'for a skill that does not exist',
      { positions: [{ label: 'Pilot', need: 1, skills: ['pilot'] }] },
      { refused: 'unknown-skill', args: { skill: 'pilot' } },
    ],
    [
      'at a district that is not in the table, without a pin',
      { site: { address: 'Montfichet Road', postcode: 'E20 1EJ' } },
      { refused: 'place-unknown' },
    ],
    ['when a named person does not exist', { named: ['nobody'] }, { refused: 'unknown-person' }],
    ['when the lead does not exist', { leadUid: 'nobody' }, { refused: 'unknown-person' }],
  ])('%s', (_, changes, refusal) => {
    expect(decideCreateJob(givenCreate(changes), NOW)).toMatchObject(refusal);
  });

  it('outside the zones one decides for, and nowhere where there is no zone', () => {
    const by = (zoneIds: string[]) => ({ ...givenCreate(), scope: { zoneIds, teamIds: [] } });
    expect(decideCreateJob(by(['east']), NOW)).toEqual({ refused: 'out-of-scope' });
    expect(decideCreateJob(by(['east', 'west']), NOW)).toHaveProperty('answer');
    expect(decideCreateJob(by([]), NOW)).toHaveProperty('answer');
    expect(decideCreateJob({ ...by(['east']), zones: new Map() }, NOW)).toHaveProperty('answer');
  });

  it('but not at such a district with a pin', () => {
    const site = { address: 'Montfichet Road', postcode: 'E20 1EJ', pin: { lat: 51.5432, lon: -0.0066 } };
    expect(written({ site })[0]).toMatchObject({ outward: 'E20', area: 'Stratford', site: { lat: 51.5432 } });
  });
});
