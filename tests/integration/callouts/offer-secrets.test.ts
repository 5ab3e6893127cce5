import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inHours, nth, openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { everyDocument } from '../../support/documents.ts';

/** Words and numbers of the job that only its crew and staff may know. */
const SECRETS = {
  address: '17 Canary Mews',
  inward: '9ZQ',
  lat: 51.512345,
  lon: -0.234567,
  contact: 'Zebedee Quill',
  phone: '+442079460777',
  instructions: 'Knock thrice at the ochre door',
  access: 'Gate code 8841',
  notes: 'Invoice to Quill Holdings',
};
const WORDS = Object.values(SECRETS).map(String);

const positions = [{ id: 'p1', label: 'Guard', need: 2, skills: ['security'] }];
const secretJob = (): Partial<JobDraft> => ({
  policy: 'everyone',
  positions,
  site: {
    address: SECRETS.address,
    postcode: `W12 ${SECRETS.inward}`,
    pin: { lat: SECRETS.lat, lon: SECRETS.lon },
    contact: { name: SECRETS.contact, phone: SECRETS.phone },
  },
  instructions: SECRETS.instructions,
  access: SECRETS.access,
  notes: SECRETS.notes,
});

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('offer-secrets');
  agents = await dispatch.agents(5);
});
afterAll(() => dispatch.world.close());

/** Paths of documents that tell a secret, of those that leave the office before anybody has a place. */
async function tellTales(): Promise<string[]> {
  const documents = await everyDocument(dispatch.store);
  const isOut = (path: string) => /\/(waves|deliveries|notices|responses)\/|^sandbox\//.test(path);
  const out = [...documents].filter(([path]) => isOut(path));
  expect(out.length).toBeGreaterThan(0);
  return out.flatMap(([path, data]) => (WORDS.some((word) => JSON.stringify(data).includes(word)) ? [path] : []));
}

describe('what leaves the office', () => {
  let jobId: string;
  beforeEach(async () => {
    jobId = await dispatch.publish(secretJob());
  });

  it('is found where the crew may read it', async () => {
    const documents = await everyDocument(dispatch.store);
    const [job, office] = [documents.get(paths.job(jobId)), documents.get(paths.office(jobId))];
    const stored = JSON.stringify([job, office]);
    expect(WORDS.filter((word) => !stored.includes(word))).toEqual([]);
    expect(JSON.stringify(job)).not.toContain(SECRETS.notes);
  });

  it('is no secret in an offer, a push or what is recorded of it', async () => {
    expect(await tellTales()).toEqual([]);
    const { card } = await dispatch.page(jobId);
    expect(card).toMatchObject({ area: 'Hammersmith', outward: 'W12' });
    expect(card.centre).not.toEqual({ lat: SECRETS.lat, lon: SECRETS.lon });
  });

  it('is none after taps, a place that changes hands, an edit and the end of it', async () => {
    for (const agent of agents) await dispatch.tap(agent, jobId);
    await dispatch.call('declineOffer', nth(agents, 4), { jobId, page: '1-0', reason: 'far' });
    await dispatch.call('withdraw', nth(agents, 0), { jobId, reason: 'ill' });
    const draft = dispatch.draft({ ...secretJob(), start: inHours(400), end: inHours(404) });
    await dispatch.call('editJob', dispatch.desk, { jobId, rev: 0, draft, release: [] });
    await dispatch.call('withdraw', nth(agents, 1), { jobId, reason: 'ill' });
    expect(await dispatch.job(jobId)).toMatchObject({ rev: 1, state: 'open' });
    expect(await tellTales()).toEqual([]);
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Shop closed' });
    expect(await tellTales()).toEqual([]);
  });

  it('is none in what an agent is answered or refused', async () => {
    const answers = [
      await dispatch.tap(nth(agents, 0), jobId),
      await dispatch.tap(nth(agents, 1), jobId, { rev: 7 }),
      await dispatch.call('withdraw', nth(agents, 2), { jobId, reason: 'busy' }),
      await dispatch.call('dryRun', nth(agents, 2), { jobId }),
      await dispatch.call('declineOffer', nth(agents, 0), { jobId, page: '1-0', reason: 'far' }),
    ];
    expect(WORDS.filter((word) => JSON.stringify(answers).includes(word))).toEqual([]);
  });
});

describe('a pin in a district that is not known', () => {
  it('is shown on a grid of two kilometres only', async () => {
    const site = { address: SECRETS.address, postcode: 'E20 1EJ', pin: { lat: 51.543217, lon: -0.006543 } };
    const jobId = await dispatch.publish({ ...secretJob(), site });
    const { card } = await dispatch.page(jobId);
    expect(card.outward).toBe('E20');
    const document = JSON.stringify(card);
    expect(['51.543217', '0.006543', '1EJ'].filter((word) => document.includes(word))).toEqual([]);
  });
});
