import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCalloutDay, type CalloutDay } from '../../support/callout-day.ts';

let day: CalloutDay;
let agents: string[];
beforeAll(async () => {
  day = await openCalloutDay('two-jobs', { instances: 3 });
  agents = await day.agents(20);
});
afterAll(() => day.close());

const everyone = { policy: 'everyone' as const, positions: [{ label: 'Guard', need: 20, skills: ['security'] }] };
const reasonOf = ({ error }: { error?: { details?: unknown } | undefined }) => JSON.stringify(error?.details ?? 'none');

describe('two jobs at the same time', () => {
  it('never both get the person who taps both at once', async () => {
    const jobs = await Promise.all([day.published(everyone), day.published(everyone), day.published(everyone)]);
    const answers = await Promise.all(agents.flatMap((uid) => jobs.map((jobId, i) => day.accept(uid, jobId, {}, i))));
    const accepted = answers.filter(({ result }) => result !== undefined);
    const refused = answers.filter(({ error }) => error !== undefined);
    expect(accepted).toHaveLength(agents.length);
    expect(refused).toHaveLength(agents.length * 2);
    expect(refused.filter((answer) => !reasonOf(answer).includes('"clash"'))).toEqual([]);

    const crews = (await Promise.all(jobs.map((jobId) => day.job(jobId)))).flatMap(({ crewUids }) => crewUids);
    expect(crews.toSorted()).toEqual(agents.toSorted());
    for (const uid of agents) expect((await day.diary(uid)).holds).toHaveLength(1);
  });
});

describe('one person on two devices', () => {
  it('has one place and hears so on both, also with the same key', async () => {
    const start = new Date(Date.now() + 5 * 86_400_000);
    const later = { ...everyone, start, end: new Date(start.getTime() + 3_600_000) };
    const jobId = await day.published(later);
    const key = day.key();
    const taps = [0, 1, 2, 0, 1, 2].map((instance, i) =>
      day.accept('agent1', jobId, i < 3 ? { key } : { key: day.key() }, instance),
    );
    const answers = await Promise.all(taps);
    expect(answers.map(({ result }) => result)).toEqual(answers.map(() => ({ answer: 'accepted', positionId: 'p1' })));
    expect((await day.job(jobId)).crewUids).toEqual(['agent1']);
    expect((await day.diary('agent1')).holds.filter(({ job }) => job === jobId)).toHaveLength(1);
  });
});
