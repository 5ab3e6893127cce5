import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import type { Answer } from '../../support/world.ts';
import { brokenAtRest } from './at-rest.ts';

const INSTANCES = 3;
const PLACES = 5;
const positions = [{ label: 'Guard', need: PLACES, skills: ['security'] }];

let dispatch: Dispatch;
let agents: readonly Someone[];
let days = 1;
beforeAll(async () => {
  dispatch = await openDispatch('two-jobs', { instances: INSTANCES });
  agents = await dispatch.agents(8);
});
afterAll(() => dispatch.world.close());

/** Everybody asked taps on both at the same moment, each tap on another instance. */
async function tapBoth(jobs: readonly [string, string]): Promise<Answer[]> {
  const taps = agents.flatMap((agent, i) =>
    jobs.map((jobId, which) => dispatch.tap(agent, jobId, {}, (i + which) % INSTANCES)),
  );
  return Promise.all(taps);
}

async function crewsOf(jobs: readonly string[]): Promise<string[]> {
  const found = await Promise.all(jobs.map((jobId) => dispatch.job(jobId)));
  return found.flatMap(({ crewUids }) => crewUids);
}

function publish(start: Date, hours: number, site: JobDraft['site']): Promise<string> {
  const end = new Date(start.getTime() + hours * HOUR);
  return dispatch.publishTo(agents, { start, end, site, positions });
}

const WESTFIELD = { address: 'Ariel Way', postcode: 'W12 7GF' };
const STRATFORD = { address: 'Great Eastern Road', postcode: 'E15 1XE' };
const nextDay = () => new Date(Date.now() + (days += 1) * 24 * HOUR);

describe('two jobs tapped at once by the same people', () => {
  it('at the same time never have a person in common, and lose nobody', async () => {
    const start = nextDay();
    const jobs = [await publish(start, 5, WESTFIELD), await publish(start, 3, STRATFORD)] as const;
    const answers = await tapBoth(jobs);

    const crews = await crewsOf(jobs);
    expect(new Set(crews).size).toBe(crews.length);
    expect(crews).toHaveLength(agents.length);
    const refusals = answers.filter(({ error }) => error).map(reasonOf);
    expect(new Set(refusals)).toEqual(new Set(['clash']));
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('one after the other have nobody in common when there is no time for the way', async () => {
    const start = nextDay();
    const later = new Date(start.getTime() + 5 * HOUR + 20 * MINUTE);
    const jobs = [await publish(start, 5, WESTFIELD), await publish(later, 3, STRATFORD)] as const;
    await tapBoth(jobs);
    const crews = await crewsOf(jobs);
    expect(new Set(crews).size).toBe(crews.length);
    expect(crews).toHaveLength(agents.length);
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });

  it('one after the other have people in common when there is time for the way', async () => {
    const start = nextDay();
    const later = new Date(start.getTime() + 8 * HOUR);
    const jobs = [await publish(start, 5, WESTFIELD), await publish(later, 3, STRATFORD)] as const;
    await tapBoth(jobs);
    expect(await crewsOf(jobs)).toHaveLength(2 * PLACES);
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });
});
