import type { Scope } from '@muster/domain/people/person';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dispatch, openDispatch } from '../../support/dispatch.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('scope');
});
afterAll(() => dispatch.world.close());

describe('setScope', () => {
  it('lets somebody decide only there, from the next token on, and everywhere again', async () => {
    const { world, boss } = dispatch;
    const sue = await dispatch.someone('sue', { role: 'supervisor' });
    const west = await dispatch.publishTo(await dispatch.agents(1));
    const cancel = (token: string, jobId: string) =>
      world.call('cancelJob', { jobId, reason: 'Rain', key: dispatch.key() }, token);
    const set = (zoneIds: string[]) =>
      world.call('setScope', { uid: 'sue', key: dispatch.key(), zoneIds, teamIds: [] }, boss.token);

    expect(await set(['east'])).toEqual({ status: 200, result: {} });
    const refused = async () => (await world.call('readFigures', {}, sue.token)).error?.details;
    await expect.poll(refused, { timeout: 6000 }).toMatchObject({ reason: 'account-not-active' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await cancel(await world.signIn('sue'), west)).toMatchObject({
      error: { details: { reason: 'out-of-scope' } },
    });

    expect(await set([])).toEqual({ status: 200, result: {} });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const anew = await world.signIn('sue');
    await expect.poll(async () => (await cancel(anew, west)).status, { timeout: 6000 }).toBe(200);
  });

  it('holds for what is said of the time of others, by zone or by team', async () => {
    const { world } = dispatch;
    await dispatch.someone('tim', { zoneId: 'west', teamIds: ['night'] });
    const scope: Scope = { zoneIds: ['east'], teamIds: [] };
    await dispatch.someone('ben', { role: 'supervisor', scope });
    const wanted = { uid: 'tim', on: false, reason: 'Phoned in', key: dispatch.key() };
    const say = async (s: object) => {
      await world.auth.setCustomUserClaims('ben', { role: 'supervisor', s, v: 1 });
      return world.call('setDuty', wanted, await world.signIn('ben'));
    };
    expect(await say(scope)).toMatchObject({ error: { details: { reason: 'out-of-scope' } } });
    expect((await say({ zoneIds: ['east'], teamIds: ['night'] })).status).toBe(200);
  });

  it('is given by administrators to supervisors and dispatchers', async () => {
    const { world, boss, desk } = dispatch;
    const wanted = { uid: 'nobody', key: dispatch.key(), zoneIds: ['west'], teamIds: [] };
    expect((await world.call('setScope', wanted, desk.token)).status).toBe(403);
    const [agent] = await dispatch.agents(1);
    expect(await world.call('setScope', { ...wanted, uid: agent?.uid }, boss.token)).toMatchObject({
      error: { details: { reason: 'not-staff' } },
    });
  });
});
