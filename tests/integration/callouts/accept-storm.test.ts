import { acceptOffer } from '@muster/domain/callouts/callouts.contracts';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { documentsUnder } from '../../support/documents.ts';
import { brokenAtRest } from './at-rest.ts';

const TAPS = 200;
const PLACES = 5;
const STANDBY = 1;
const positions = [{ label: 'Guard', need: PLACES, skills: ['security'] }];

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('accept-storm', { instances: 3 });
  agents = await dispatch.agents(TAPS);
});
afterAll(() => dispatch.world.close());

/** All tap at the same moment, spread over so many instances. Answers who heard what. */
async function tapAll(jobId: string, instances: number): Promise<Map<string, string[]>> {
  const answers = await Promise.all(agents.map((agent, i) => dispatch.tap(agent, jobId, {}, i % instances)));
  const heard = answers.map(({ result }) => acceptOffer.output.safeParse(result).data?.answer ?? 'error');
  const byAnswer = Map.groupBy(agents, (_, i) => heard[i] ?? 'error');
  return new Map([...byAnswer].map(([answer, people]) => [answer, uidsOf(people).toSorted()]));
}

describe.each([1, 3])(`${TAPS} taps for ${PLACES} places on %i instances`, (instances) => {
  it('take exactly the places, one stands by, and everyone is answered', async () => {
    const jobId = await dispatch.publish({ policy: 'everyone', positions });
    const heard = await tapAll(jobId, instances);
    const counts = Object.fromEntries([...heard].map(([answer, uids]) => [answer, uids.length]));
    expect(counts).toEqual({ accepted: PLACES, standby: STANDBY, full: TAPS - PLACES - STANDBY });

    const job = await dispatch.job(jobId);
    expect(job).toMatchObject({ state: 'filled', pages: [], callout: { state: 'full' } });
    expect(job.crewUids.toSorted()).toEqual(heard.get('accepted'));
    expect(job.standby.map(({ uid }) => uid)).toEqual(heard.get('standby'));
    expect(await dispatch.page(jobId)).toMatchObject({ state: 'closed', why: 'full' });
    const responses = await documentsUnder(dispatch.store, paths.responses(jobId));
    expect([...responses.values()]).toMatchObject([{ answer: 'standby', uid: job.standby[0]?.uid }]);
    const timers = await documentsUnder(dispatch.store, paths.timers);
    expect([...timers.keys()].filter((path) => path.endsWith(jobId))).toEqual([
      paths.timer('overdue', jobId),
      paths.timer('remind', jobId),
    ]);
    expect(await brokenAtRest(dispatch.store, new Date())).toEqual([]);
  });
});
