import { readFigures } from '@muster/domain/callouts/figures.contracts';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dispatch, HOUR, openDispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('figures');
});
afterAll(() => dispatch.world.close());

const figures = (of: Someone, by: Someone = of) =>
  dispatch.world.ask(readFigures, by === of ? {} : { uid: of.uid }, by.token);

/** As if it were over, with this phase for everybody on it. */
async function over(jobId: string, uid: string, phase: string): Promise<void> {
  const start = new Date(Date.now() - 6 * HOUR);
  await dispatch.world.db.doc(paths.job(jobId)).update({
    state: 'completed',
    start,
    end: new Date(start.getTime() + 5 * HOUR),
    [`crew.${uid}.phase`]: phase,
  });
}

describe('figures', () => {
  it('say the same to the person and to the office, with hours of completed jobs', async () => {
    const [ann, bob] = await dispatch.agents(2);
    if (!ann || !bob) throw new Error('no agents');
    const jobId = await dispatch.publishTo([ann, bob]);
    await dispatch.tap(ann, jobId);
    await dispatch.call('declineOffer', bob, { jobId, page: '1-0', reason: 'busy' });
    await over(jobId, ann.uid, 'done');

    const own = await figures(ann);
    expect(own).toMatchObject({ offered: 1, events: [{ jobId, kind: 'on-time' }], hours: [{ jobId, minutes: 300 }] });
    expect(own.reliability).toBeGreaterThan(8000);
    expect(own.byUrgency.find(({ accepted }) => accepted === 1)).toMatchObject({ counted: 1 });
    expect(await figures(ann, dispatch.desk)).toEqual(own);
    expect((await figures(bob)).byUrgency.every(({ accepted }) => accepted === 0)).toBe(true);
    const peek = await dispatch.world.call('readFigures', { uid: ann.uid }, bob.token);
    expect(peek).toMatchObject({ error: { details: { reason: 'forbidden' } } });
  });

  it('leave out what the office excused, with a reason', async () => {
    const [ann] = await dispatch.agents(1);
    if (!ann) throw new Error('no agent');
    const jobId = await dispatch.publishTo([ann]);
    await dispatch.tap(ann, jobId);
    await over(jobId, ann.uid, 'no_show');
    expect((await figures(ann)).reliability).toBeLessThan(8000);
    const excuse = (by: Someone) =>
      dispatch.call('excuse', by, { jobId, uid: ann.uid, excused: true, reason: 'The gate was shut' });
    expect((await excuse(dispatch.desk)).status).toBe(403);
    expect((await excuse(dispatch.boss)).status).toBe(200);
    expect(await figures(ann)).toMatchObject({ reliability: 8000, events: [{ kind: 'no-show', excused: true }] });
  });
});
