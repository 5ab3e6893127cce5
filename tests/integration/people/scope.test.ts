import { createJob } from '@muster/domain/jobs/jobs.contracts';
import type { Scope } from '@muster/domain/people/person';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dispatch, openDispatch } from '../../support/dispatch.ts';

const JOB_ROW = {
  ...{ title: 'Gate', type: 'Security', address: 'Ariel Way' },
  ...{ start: '2030-01-15 22:00', end: '2030-01-16 06:00', positions: '2 Guard (Security)' },
};

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

  it('holds for jobs too: none outside of it, and none moved out', async () => {
    const { world } = dispatch;
    await dispatch.someone('eve', { role: 'dispatcher' });
    await world.auth.setCustomUserClaims('eve', { role: 'dispatcher', s: { zoneIds: ['east'], teamIds: [] }, v: 1 });
    const eve = { uid: 'eve', token: await world.signIn('eve') };
    const [west, east] = [dispatch.draft(), dispatch.draft()];
    east.site = { ...east.site, postcode: 'E1 6AN' };
    const outside = { error: { details: { reason: 'out-of-scope' } } };
    const draft = { ...west, start: east.start, end: east.end };

    expect(await dispatch.call('createJob', eve, { draft: west })).toMatchObject(outside);
    expect(await dispatch.call('dryRun', eve, { draft: west })).toMatchObject(outside);
    const made = await dispatch.call('createJob', eve, { draft: east });
    const { jobId } = createJob.output.parse(made.result);
    expect((await dispatch.job(jobId)).zoneId).toBe('east');
    const edit = (changed: object) => dispatch.call('editJob', eve, { jobId, rev: 0, draft: changed, release: [] });
    expect(await edit(draft)).toMatchObject(outside);
    expect((await dispatch.job(jobId)).zoneId).toBe('east');
    expect((await edit({ ...east, title: 'Another title' })).status).toBe(200);
    expect((await dispatch.call('createJob', dispatch.desk, { draft: west })).status).toBe(200);
  });

  it('holds for a file of jobs, row by row', async () => {
    const { world } = dispatch;
    await dispatch.someone('ida', { role: 'dispatcher' });
    await world.auth.setCustomUserClaims('ida', { role: 'dispatcher', s: { zoneIds: ['east'], teamIds: [] }, v: 1 });
    const row = (n: number, postcode: string) => ({ n, cells: { ...JOB_ROW, postcode, ref: `R-${n}` } });
    const asked = {
      importId: 'import-of-ida',
      part: 0,
      parts: 1,
      kind: 'jobs',
      rows: [row(1, 'W12 7GF'), row(2, 'E1 6AN')],
    };
    const { result } = await world.call('importRows', { key: dispatch.key(), ...asked }, await world.signIn('ida'));
    expect(result).toMatchObject({
      verdicts: [
        { n: 1, act: 'wrong', errors: [{ field: 'postcode', why: 'out-of-scope' }] },
        { n: 2, act: 'new', errors: [] },
      ],
    });
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
