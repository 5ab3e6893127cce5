import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenCreate } from '../jobs/given-draft.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import { dryRun, jobToTry, type DryRunFacts } from './dry-run.ts';
import { givenNeighbour } from './given-plan.ts';

const NOW = new Date('2026-11-20T13:00:00Z');

function tried(changes: Partial<DryRunFacts> = {}) {
  const people = Array.from({ length: 25 }, (_, i) => givenNeighbour(`agent${i}`, i + 0.5));
  const facts = {
    jobId: 'J-4ZK81Q',
    job: givenJob(),
    constants: CONSTANTS,
    people,
    office: { named: [], together: false },
  };
  return dryRun({ ...facts, pages: new Map(), responses: new Map(), ...changes }, NOW);
}

describe('trying a job out', () => {
  it('tells the waves as they would go out if nobody answered', () => {
    const { eligible, waves, atRisk } = tried();
    expect({ eligible, atRisk }).toEqual({ eligible: 25, atRisk: false });
    expect(waves.map(({ k, afterSec, people }) => [k, afterSec, people.length])).toEqual([
      [1, 0, 8],
      [2, 180, 6],
      [3, 360, 6],
      [4, 540, 5],
    ]);
    expect(waves.map(({ radiusKm }) => radiusKm)).toEqual([8, 14, 24.5, 60]);
    const chances = waves.map(({ chanceAfter }) => chanceAfter);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  });

  it('groups those left out by reason, the commonest first', () => {
    const people = [
      givenNeighbour('far', 40),
      givenNeighbour('unskilled', 1, { skills: [], certs: {} }),
      givenNeighbour('further', 50),
    ];
    expect(tried({ people })).toMatchObject({
      eligible: 0,
      waves: [],
      atRisk: true,
      excluded: [
        { reason: 'outside', people: [{ uid: 'far', name: 'far', args: [40, 25] }, { uid: 'further' }] },
        { reason: 'no-position', people: [{ uid: 'unskilled' }] },
      ],
    });
  });

  it('counts the places that are still free as at risk', () => {
    const rates = { urgent: { accepted: 100, offered: 100 } };
    const willing = givenNeighbour('ben', 1, { record: { rates } });
    expect(tried({ job: givenCrewOf(['amy']), people: [willing] })).toMatchObject({ atRisk: false, remedies: [] });
    expect(tried({ people: [willing] }).atRisk).toBe(true);
  });
});

describe('the job to try', () => {
  const { skills, people, zones, district, draft } = givenCreate();
  const asked = { skills, people, zones, district, draft };

  it('is a new one, or the one there is as the draft states it', () => {
    const facts = { by: 'desk', asked, constants: CONSTANTS };
    expect(jobToTry({ ...facts, job: undefined }, NOW)).toMatchObject({ title: draft.title, crew: {}, state: 'draft' });
    expect(jobToTry({ ...facts, job: givenCrewOf(['amy']) }, NOW)).toMatchObject({
      title: draft.title,
      crewUids: ['amy'],
    });
  });

  it('is refused as the draft is', () => {
    const late = { ...asked, draft: { ...draft, end: draft.start } };
    expect(jobToTry({ by: 'desk', asked: late, constants: CONSTANTS, job: undefined }, NOW)).toEqual({
      refused: 'bad-window',
    });
  });
});
