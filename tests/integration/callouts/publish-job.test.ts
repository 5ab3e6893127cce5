import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishJob } from '../../../functions/src/callouts/publish-job.ts';
import { HOUR, inHours, MINUTE, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';
import type { Answer } from '../../support/world.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('publish-job');
  agents = await dispatch.agents(3);
});
afterAll(() => dispatch.world.close());

const publish = (jobId: string, rev = 0) => dispatch.call('publishJob', dispatch.desk, { jobId, rev });
const refuse = (jobId: string, rev?: number): Promise<Answer> =>
  withoutATrace(dispatch.store, () => publish(jobId, rev));

describe('publishing is refused, and changes nothing,', () => {
  it('in direct mode with nobody named', async () => {
    expect(reasonOf(await refuse(await dispatch.create({ mode: 'direct' })))).toBe('nobody-named');
  });

  it('with another revision than the one that was read', async () => {
    expect(reasonOf(await refuse(await dispatch.create(), 3))).toBe('stale');
  });

  it('a second time, and once the job is cancelled', async () => {
    const jobId = await dispatch.publish();
    expect(reasonOf(await refuse(jobId))).toBe('already-published');
    await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Not needed' });
    expect(reasonOf(await refuse(jobId))).toBe('already-over');
  });

  it('of what does not exist', async () => {
    expect(await refuse('J-000000')).toMatchObject({ status: 404, error: { details: { reason: 'not-found' } } });
  });

  it('when the start has passed since the job was created', async () => {
    const jobId = await dispatch.create({ start: inHours(1), end: inHours(3) });
    const input = { jobId, rev: 0, key: dispatch.key() };
    const publishIn = (aheadMs: number) => {
      const [instance, now] = [dispatch.later(aheadMs), new Date(Date.now() + aheadMs)];
      return publishJob.handle(instance, { input, actor: { uid: 'desk', role: 'dispatcher' }, now });
    };
    const tooLate = await withoutATrace(dispatch.store, () => publishIn(HOUR + 7 * MINUTE));
    expect(tooLate).toEqual({ refused: 'start-in-past' });
    expect(await publishIn(HOUR + 3 * MINUTE)).toMatchObject({ state: 'open', asked: agents.length });
  });
});

describe('publishing', () => {
  it('tells staff at once when there is nobody to ask', async () => {
    const away = await dispatch.someone('away1', { state: 'suspended' });
    const jobId = await dispatch.create({ mode: 'direct', named: [away.uid] });
    expect((await publish(jobId)).result).toMatchObject({ state: 'open', asked: 0 });
    expect(await dispatch.job(jobId)).toMatchObject({ callout: { state: 'exhausted' }, flags: { atRisk: true } });
    expect(await dispatch.noticesTo(dispatch.desk, jobId)).toEqual(['atRisk']);
  });

  it('by two people at once asks everybody once', async () => {
    const jobId = await dispatch.create();
    const answers = await Promise.all(
      [dispatch.desk, dispatch.boss].map((one) => dispatch.call('publishJob', one, { jobId, rev: 0 })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect(await dispatch.audiences(jobId)).toHaveLength(1);
  });
});
