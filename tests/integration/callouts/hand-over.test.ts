import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nth, openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';

let dispatch: Dispatch;
let kim: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('hand-over', { instances: 2 });
  kim = await dispatch.someone('kim', { role: 'dispatcher' });
});
afterAll(() => dispatch.world.close());

const give = (by: Someone, jobId: string, uid: string, more: object = {}) =>
  dispatch.call('handOver', by, { jobId, uid, ...more });

describe('handing a job over', () => {
  it('gives it to a colleague, once, who alone of the dispatchers may then cancel it', async () => {
    const jobId = await dispatch.publish({});
    const key = 'hand-over-1';
    const answers = [
      await give(dispatch.desk, jobId, kim.uid, { key }),
      await give(dispatch.desk, jobId, kim.uid, { key }),
    ];
    expect(answers.map(({ result }) => result)).toEqual([{ ownerUid: kim.uid }, { ownerUid: kim.uid }]);
    expect((await dispatch.job(jobId)).ownerUid).toBe(kim.uid);
    expect(reasonOf(await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Mine no more' }))).toBe(
      'forbidden',
    );
    expect((await dispatch.call('cancelJob', kim, { jobId, reason: 'Called off' })).status).toBe(200);
    expect(reasonOf(await give(kim, jobId, dispatch.desk.uid))).toBe('already-over');
  });

  it('is refused, and leaves nothing behind, to agents, by agents, and for jobs of others', async () => {
    const [amy] = await dispatch.agents(1);
    const jobId = await dispatch.create({});
    const agent = nth(amy ? [amy] : [], 0);
    const tried = [
      ['unknown-person', () => give(dispatch.desk, jobId, agent.uid)],
      ['unknown-person', () => give(dispatch.desk, jobId, 'nobody-at-all')],
      ['forbidden', () => give(agent, jobId, kim.uid)],
      ['forbidden', () => give(kim, jobId, kim.uid)],
    ] as const;
    for (const [why, call] of tried) expect(reasonOf(await withoutATrace(dispatch.store, call))).toBe(why);
    expect((await give(dispatch.boss, jobId, kim.uid)).result).toEqual({ ownerUid: kim.uid });
  });
});
