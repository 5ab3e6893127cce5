import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdraw } from '../../../functions/src/callouts/withdraw.ts';
import {
  HOUR,
  inHours,
  MINUTE,
  nth,
  openDispatch,
  reasonOf,
  type Dispatch,
  type Someone,
} from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';
import type { Answer } from '../../support/world.ts';

let dispatch: Dispatch;
let amy: Someone;
let ben: Someone;
beforeAll(async () => {
  dispatch = await openDispatch('withdraw');
  const agents = await dispatch.agents(3);
  [amy, ben] = [nth(agents, 0), nth(agents, 1)];
});
afterAll(() => dispatch.world.close());

let days = 100;
/** Amy has a place of a job that starts in so many hours, on a day nobody else uses. */
async function givenPlace(startsIn = (days += 1) * 24): Promise<string> {
  const jobId = await dispatch.publishTo([amy, ben], { start: inHours(startsIn), end: inHours(startsIn + 1) });
  const { result } = await dispatch.tap(amy, jobId);
  expect(result).toMatchObject({ answer: 'accepted' });
  return jobId;
}

const leave = (agent: Someone, jobId: string, how: object) => dispatch.call('withdraw', agent, { jobId, ...how });
const refuse = (agent: Someone, jobId: string, how: object): Promise<Answer> =>
  withoutATrace(dispatch.store, () => leave(agent, jobId, how));

/** The same call so much later. */
function leaveIn(aheadMs: number, jobId: string, how: object) {
  const token = { uid: amy.uid, role: 'agent', iat: Math.floor(Date.now() / 1000) };
  return withdraw.answer(dispatch.later(aheadMs), { data: { jobId, key: dispatch.key(), ...how }, token });
}

describe('withdrawing', () => {
  it('more than a day ahead is free, and the desk is not disturbed', async () => {
    const jobId = await givenPlace();
    expect((await leave(amy, jobId, { reason: 'busy', note: 'Exam' })).result).toEqual({ late: false });
    expect(await dispatch.response(jobId, amy)).toMatchObject({ answer: 'withdrawn', reason: 'busy', note: 'Exam' });
    expect((await dispatch.response(jobId, amy))?.late).toBeUndefined();
    expect(await dispatch.noticesTo(dispatch.desk, jobId)).not.toContain('withdrawnLate');
  });

  it('within a day is late, and the desk is told', async () => {
    const jobId = await givenPlace(20);
    expect((await leave(amy, jobId, { reason: 'busy' })).result).toEqual({ late: true });
    expect(await dispatch.response(jobId, amy)).toMatchObject({ late: true });
    expect(await dispatch.noticesTo(dispatch.desk, jobId)).toContain('withdrawnLate');
  });

  it('within two hours is refused but for illness and emergencies', async () => {
    const jobId = await givenPlace(1);
    expect(reasonOf(await refuse(amy, jobId, { reason: 'busy' }))).toBe('too-late-to-withdraw');
    expect(reasonOf(await refuse(amy, jobId, { reason: 'travel' }))).toBe('too-late-to-withdraw');
    expect((await leave(amy, jobId, { reason: 'ill' })).result).toEqual({ late: true });
    expect((await dispatch.diary(amy)).holds.filter(({ job }) => job === jobId)).toEqual([]);
  });

  it('without a reason leaves no trace on the person for two minutes, and is refused afterwards', async () => {
    const jobId = await givenPlace();
    const late = await withoutATrace(dispatch.store, () => leaveIn(2 * MINUTE + 1000, jobId, { undo: true }));
    expect(late).toMatchObject({ error: { details: { reason: 'too-late' } } });
    expect(await leaveIn(MINUTE, jobId, { undo: true })).toEqual({ result: { late: false } });
    expect(await dispatch.response(jobId, amy)).toMatchObject({ answer: 'released', reason: 'undo' });
  });

  it('cannot be undone once the work has begun, nor left by whoever is there', async () => {
    const jobId = await givenPlace(3);
    await dispatch.call('startJob', dispatch.desk, { jobId, onSite: [amy.uid] });
    expect(reasonOf(await refuse(amy, jobId, { undo: true }))).toBe('too-late');
    expect(reasonOf(await refuse(amy, jobId, { reason: 'ill' }))).toBe('too-late-to-withdraw');
    const atTheStart = await withoutATrace(dispatch.store, () => leaveIn(3 * HOUR, jobId, { reason: 'emergency' }));
    expect(atTheStart).toMatchObject({ error: { details: { reason: 'too-late-to-withdraw' } } });
  });

  it('is refused to whoever has no place, and without reason or undo', async () => {
    const jobId = await givenPlace();
    expect(reasonOf(await refuse(ben, jobId, { reason: 'busy' }))).toBe('not-in-crew');
    const unknown = await refuse(ben, 'J-000000', { reason: 'busy' });
    expect(unknown).toEqual(await refuse(ben, jobId, { reason: 'busy' }));
    const nothingSaid = await refuse(amy, jobId, {});
    expect(nothingSaid).toMatchObject({ status: 400, error: { details: { fields: [{ field: 'reason' }] } } });
    expect((await refuse(amy, jobId, { reason: 'bored' })).status).toBe(400);
    await leave(amy, jobId, { reason: 'busy' });
    expect(reasonOf(await refuse(amy, jobId, { reason: 'busy' }))).toBe('not-in-crew');
  });

  it('leaves nobody on the list who is not on it', async () => {
    const jobId = await givenPlace();
    const answer = await withoutATrace(dispatch.store, () => dispatch.call('leaveStandby', ben, { jobId }));
    expect(reasonOf(answer)).toBe('not-on-standby');
  });
});
