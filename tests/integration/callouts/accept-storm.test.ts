import { AuditEntry } from '@muster/domain/audit/audit';
import { Response } from '@muster/domain/callouts/wave';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCalloutDay, type CalloutDay } from '../../support/callout-day.ts';

const AGENTS = 200;
const PLACES = 5;
const STANDBY = 1;
const positions = [{ label: 'Guard', need: PLACES, skills: ['security'] }];

let day: CalloutDay;
let agents: string[];
beforeAll(async () => {
  day = await openCalloutDay('accept-storm', { instances: 3 });
  agents = await day.agents(AGENTS);
});
afterAll(() => day.close());

async function tapAll(jobId: string, instances: number) {
  const answers = await Promise.all(
    agents.map((uid, i) => day.call('acceptOffer', { jobId, page: '1-0', rev: 0, key: day.key() }, uid, i % instances)),
  );
  const of = (word: string) => agents.filter((_, i) => JSON.stringify(answers[i]?.result ?? {}).includes(`"${word}"`));
  return { answers, accepted: of('accepted'), standby: of('standby'), full: of('full') };
}

describe.each([1, 3])(`${AGENTS} taps for ${PLACES} places on %i instances`, (instances) => {
  it('take exactly the places, one standby, and answer everyone', async () => {
    const jobId = await day.published({ policy: 'everyone', positions, ...apart(instances) });
    const { answers, accepted, standby, full } = await tapAll(jobId, instances);
    expect(answers.filter(({ error }) => error)).toEqual([]);
    expect([accepted.length, standby.length, full.length]).toEqual([PLACES, STANDBY, AGENTS - PLACES - STANDBY]);

    const job = await day.job(jobId);
    expect(job).toMatchObject({ state: 'filled', pages: [], callout: { state: 'full' } });
    expect(job.crewUids.toSorted()).toEqual(accepted.toSorted());
    expect(Object.keys(job.crew).toSorted()).toEqual(accepted.toSorted());
    expect(job.standby.map(({ uid }) => uid)).toEqual(standby);
    expect((await day.pages(jobId)).every(([, { state, why }]) => state === 'closed' && why === 'full')).toBe(true);
    const holders = await Promise.all(agents.map(async (uid) => ({ uid, holds: (await day.diary(uid)).holds })));
    expect(holders.filter(({ holds }) => holds.some(({ job: held }) => held === jobId)).map(({ uid }) => uid)).toEqual(
      agents.filter((uid) => accepted.includes(uid)),
    );
    const timers = await day.world.db.collection('timers').get();
    expect(timers.docs.map(({ id }) => id).filter((id) => id.endsWith(jobId))).toEqual([`overdue_${jobId}`]);
  });
});

it('keeps one audit entry per commit, numbered without a gap, and one response per standby', async () => {
  const jobId = await day.published({ policy: 'everyone', positions, ...apart(9) });
  await tapAll(jobId, 3);
  const { audit } = await day.job(jobId);
  const { store } = day.instance;
  const subject = paths.job(jobId);
  const entries = await store.query(AuditEntry, {
    from: paths.audits,
    where: [['subject', '==', subject]],
    limit: 500,
  });
  const numbers = entries.map(({ data }) => data?.n ?? 0).toSorted((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: audit.n }, (_, i) => i + 1));
  const responses = await store.query(Response, { from: paths.responses(jobId), where: [], limit: 500 });
  expect(responses.map(({ data }) => data?.answer)).toEqual(['standby']);
});

/** Each job on a day of its own, so that they do not clash. */
function apart(days: number) {
  const start = new Date(Date.now() + (days + 1) * 86_400_000);
  return { start, end: new Date(start.getTime() + 5 * 3_600_000) };
}
