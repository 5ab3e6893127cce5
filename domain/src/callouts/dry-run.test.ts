import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCreate } from '../jobs/given-draft.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import { dryRun, jobToTry, type DryRunFacts } from './dry-run.ts';
import { dataOf, jobAfter } from './given-outcome.ts';
import { givenNeighbour, givenPlanning } from './given-plan.ts';
import { decidePlanWave } from './plan-wave.ts';
import { WavePage, type Response } from './wave.ts';

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

  it('names the people whom the waves then ask, as far as nothing changes', () => {
    const { waves } = tried();
    const people = Array.from({ length: 25 }, (_, i) => givenNeighbour(`agent${i}`, i + 0.5));
    const pages = new Map<string, WavePage>();
    let job = givenJob({ callout: { n: 1, state: 'running', wave: 0, target: 2, askingStandby: false }, pages: [] });
    for (const { k, afterSec, people: asked } of waves) {
      const now = new Date(NOW.getTime() + afterSec * 1000);
      const outcome = decidePlanWave(givenPlanning(job, people, { pages }), now);
      const page = WavePage.parse(dataOf(outcome, `jobs/J-4ZK81Q/waves/${k}-0`));
      expect(page.audience).toEqual(asked.map(({ uid }) => uid).toSorted());
      pages.set(`${k}-0`, page);
      job = jobAfter(outcome, 'J-4ZK81Q');
    }
  });

  it('rests its chances on the history of the organisation once there is some', () => {
    const record = { rates: { urgent: { accepted: 18, offered: 20 } } };
    expect(tried().history).toEqual({ offers: 0, isEnough: false });
    const outcome = tried({ people: Array.from({ length: 4 }, (_, i) => givenNeighbour(`agent${i}`, 1, { record })) });
    expect(outcome.history).toEqual({ offers: 80, isEnough: true });
    expect(outcome.waves).toMatchObject([
      { people: [{ uid: expect.any(String) }, {}, {}], chanceAfter: expect.closeTo(0.972, 3) },
      {},
    ]);
    const { after2Min, after5Min, after15Min, twoHoursBefore, atLast } = outcome.chanceBy;
    const chances = [after2Min, after5Min, after15Min, twoHoursBefore, atLast];
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(outcome.medianSec).toBeLessThan(120);
  });

  it('tells what would let more people be asked, each by itself', () => {
    const night = { job: 'J-OTHER0', pos: 'p1', kind: 'firm' as const, zone: '' };
    const until = Date.parse('2026-11-20T07:30:00Z') / 60_000;
    const people = [
      givenNeighbour('far', 40),
      givenNeighbour('farther', 50),
      givenNeighbour('unskilled', 1, { skills: [], certs: {} }),
      givenNeighbour('tired', 1, { diary: givenDiary({ holds: [{ ...night, from: until - 480, to: until }] }) }),
      givenNeighbour('dear', 1),
    ];
    const no: Response = { uid: 'dear', answer: 'declined', reason: 'pay', wave: 1, rev: 1, at: NOW };
    expect(tried({ people, responses: new Map([['dear', no]]) })).toMatchObject({
      atRisk: true,
      medianSec: undefined,
      remedies: [
        { by: 'radius', people: 2 },
        { by: 'skill', people: 1 },
        { by: 'rest', people: 1 },
        { by: 'pay', people: 1 },
      ],
    });
  });

  it('tells of people whom no push reaches, and of hours shared very unequally', () => {
    const people = Array.from({ length: 8 }, (_, i) =>
      givenNeighbour(`agent${i}`, 1, { record: { minutes28d: i === 0 ? 6000 : 60, reach: i === 1 ? 'none' : 'ok' } }),
    );
    const { unreachable, isUneven } = tried({ people });
    expect(unreachable.map(({ uid }) => uid)).toEqual(['agent1']);
    expect(isUneven).toBe(true);
    expect(tried({ people: people.slice(1) }).isUneven).toBe(false);
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
