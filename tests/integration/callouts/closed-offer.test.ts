import { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { nth, openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let people: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('closed-offer');
});
afterAll(() => dispatch.world.close());
beforeEach(async () => {
  people = await dispatch.agents(6);
});

/** What the phones of these people show of a job: the kind of the last push. */
async function shown(jobId: string): Promise<(string | undefined)[]> {
  const rows = await dispatch.store.query(SandboxItem, {
    from: paths.sandbox,
    where: [['tag', '==', jobId]],
    limit: 50,
  });
  const kinds = new Map(rows.flatMap(({ data }) => (data ? [[data.to, data.kind] as const] : [])));
  return people.map(({ uid }) => kinds.get(uid));
}

const OPEN = 'offer';
const TAKEN = 'offer.closed';

it('replaces the notice of those who did not answer once all places are taken, and nobody else’s', async () => {
  const jobId = await dispatch.publishTo(people);
  await dispatch.call('declineOffer', nth(people, 3), { jobId, page: '1-0', reason: 'far' });
  for (const who of [0, 1, 2]) await dispatch.tap(nth(people, who), jobId);
  expect(await shown(jobId)).toEqual([OPEN, OPEN, OPEN, OPEN, OPEN, OPEN]);
  await dispatch.tickIn(1000);
  // Two guards and one who stands by; one who said no; two who are told.
  expect(await shown(jobId)).toEqual([OPEN, OPEN, OPEN, OPEN, TAKEN, TAKEN]);
});

it('tells them once, however many sweep', async () => {
  const jobId = await dispatch.publishTo(people);
  for (const who of [0, 1]) await dispatch.tap(nth(people, who), jobId);
  await dispatch.tickIn(1000, 4);
  const at = async () => {
    const rows = await dispatch.store.query(SandboxItem, {
      from: paths.sandbox,
      where: [['tag', '==', jobId]],
      limit: 50,
    });
    return rows.flatMap(({ data }) => (data?.kind === TAKEN ? [data.at.getTime()] : []));
  };
  const told = await at();
  expect(told).toHaveLength(4);
  await dispatch.tickIn(5000, 2);
  expect(await at()).toEqual(told);
});

it('leaves the notices of a cancelled job to the inbox', async () => {
  const jobId = await dispatch.publishTo(people);
  await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'The shop stays closed' });
  await dispatch.tickIn(1000);
  expect(new Set(await shown(jobId))).toEqual(new Set([OPEN]));
});
