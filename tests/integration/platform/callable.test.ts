import { CONSTANTS } from '@muster/domain/constants';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setDuty } from '../../../functions/src/availability/set-duty.ts';
import { noteSignIn } from '../../../functions/src/people/note-sign-in.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let agent: string;
beforeAll(async () => {
  world = await openWorld('callable', { instances: 1 });
  await givenOrganisation(world, []);
  agent = await givenAccount(world, 'agent1', 'agent');
});
afterAll(() => world.close());

const duty = (changes: object = {}) => ({ on: true, key: 'duty-key-1', ...changes });
const reason = (word: string) => ({ error: { details: { reason: word } } });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A token whose body says something else; the emulator signs nothing, so only its content decides. */
function changedToken(token: string, changes: object): string {
  const [head, body, signature = ''] = token.split('.');
  const claims: object = JSON.parse(Buffer.from(body ?? '', 'base64url').toString());
  const changed = Buffer.from(JSON.stringify({ ...claims, ...changes })).toString('base64url');
  return [head, changed, signature].join('.');
}

it('lets a browser remember that it may call', async () => {
  const [instance] = world.instances;
  const headers = { origin: 'https://app.example', 'access-control-request-method': 'POST' };
  const said = await fetch(`${instance}/setDuty`, { method: 'OPTIONS', headers });
  expect(said.headers.get('access-control-allow-origin')).not.toBeNull();
  expect(said.headers.get('access-control-max-age')).toBe('7200');
});

describe('what every callable refuses', () => {
  it('answers who may', async () => {
    expect(await world.call('setDuty', duty(), agent)).toEqual({ status: 200, result: {} });
  });

  it('refuses unknown fields and wrong ones by name, without repeating them', async () => {
    const answer = await world.call('setDuty', duty({ on: 'yes-please', extra: 'hush' }), agent);
    expect(answer).toMatchObject({ status: 400, error: { status: 'INVALID_ARGUMENT' } });
    expect(answer.error?.details).toEqual({
      fields: [
        { field: 'on', message: expect.any(String) },
        { field: 'extra', message: 'is not known' },
      ],
    });
    expect(JSON.stringify(answer)).not.toMatch(/yes-please|hush/);
  });

  it('refuses a body of one byte more than 64 KB, and looks into one that is no larger', async () => {
    const around = JSON.stringify({ data: duty({ extra: '' }) }).length;
    const bodyOf = (bytes: number) => duty({ extra: 'x'.repeat(bytes - around) });
    const unknown = { error: { details: { fields: [{ message: 'is not known' }] } } };
    expect(await world.call('setDuty', bodyOf(64 * 1024), agent)).toMatchObject(unknown);
    const answer = await world.call('setDuty', bodyOf(64 * 1024 + 1), agent);
    expect(answer).toMatchObject({
      status: 400,
      error: { details: { fields: [{ message: 'is larger than 64 KB' }] } },
    });
  });

  it('refuses without sign-in', async () => {
    expect(await world.call('setDuty', duty())).toMatchObject({ status: 401, error: { status: 'UNAUTHENTICATED' } });
  });

  it.each([
    ['garbage', () => 'garbage'],
    ["a ghost's token", () => changedToken(agent, { sub: 'ghost', user_id: 'ghost' })],
    [
      'an expired token',
      () => changedToken(agent, { iat: 1_600_000_000, auth_time: 1_600_000_000, exp: 1_600_003_600 }),
    ],
    [
      "another project's token",
      () => changedToken(agent, { aud: 'other', iss: 'https://securetoken.google.com/other' }),
    ],
  ])('refuses %s', async (_, token) => {
    expect((await world.call('setDuty', duty(), token())).status).toBe(401);
  });

  it('refuses a revoked token', async () => {
    const token = await givenAccount(world, 'revoked1', 'agent');
    await wait(1100);
    await world.auth.revokeRefreshTokens('revoked1');
    expect((await world.call('setDuty', duty(), token)).status).toBe(401);
  });

  it('refuses an account without a role as not active', async () => {
    await givenAccount(world, 'pending1', 'agent');
    await world.auth.setCustomUserClaims('pending1', { v: 1 });
    const answer = await world.call('setDuty', duty(), await world.signIn('pending1'));
    expect(answer).toMatchObject({ status: 403, ...reason('account-not-active') });
  });

  it('refuses a token issued before the account was blocked, within five seconds', async () => {
    const token = await givenAccount(world, 'blocked1', 'agent');
    expect((await world.call('setDuty', duty(), token)).status).toBe(200);
    const blockedAt = Date.now();
    await world.db.doc(paths.blocked).update({ blocked1: new Date() });
    await expect
      .poll(() => world.call('setDuty', duty(), token), { interval: 200, timeout: 6000 })
      .toMatchObject(reason('account-not-active'));
    expect(Date.now() - blockedAt).toBeLessThan(5500);
  });

  it('accepts a token issued after that', async () => {
    await givenAccount(world, 'again1', 'agent');
    await world.db.doc(paths.blocked).update({ again1: new Date() });
    await wait(1100);
    expect((await world.call('setDuty', duty(), await world.signIn('again1'))).status).toBe(200);
  });

  it('refuses a role that may not', async () => {
    const requester = await givenAccount(world, 'requester1', 'requester');
    expect(await world.call('setDuty', duty(), requester)).toMatchObject({ status: 403, ...reason('forbidden') });
  });
});

describe('limits per minute', () => {
  const token = { uid: 'fast1', role: 'agent', iat: Math.floor(Date.now() / 1000) };

  it('refuses a person from one call too many on, and notes it once', async () => {
    const instance = openInstance({ projectId: world.projectId });
    const call = () => setDuty.answer(instance, { data: {}, token });
    const allowed = await Promise.all(Array.from({ length: CONSTANTS.callsPerMinute }, call));
    expect(allowed.every((said) => 'error' in said && said.error.code === 'invalid-argument')).toBe(true);
    const refused = await Promise.all(Array.from({ length: 100 }, call));
    expect(refused.every((said) => 'error' in said && said.error.details.reason === 'rate')).toBe(true);
    expect(instance.store.meter.writes).toBe(1);
    expect((await world.db.doc(paths.rate('fast1')).get()).get('count')).toBe(CONSTANTS.callsPerMinute + 1);
  });

  it('lets through as many times the limit as there are instances, and no more', async () => {
    const instances = [1, 2, 3].map(() => openInstance({ projectId: world.projectId }));
    const many = { ...token, uid: 'fast2' };
    const calls = Array.from({ length: CONSTANTS.callsPerMinute + 50 }, () => instances).flat();
    const said = await Promise.all(calls.map((instance) => setDuty.answer(instance, { data: {}, token: many })));
    const refused = said.filter((one) => 'error' in one && one.error.details.reason === 'rate');
    expect(said.length - refused.length).toBe(instances.length * CONSTANTS.callsPerMinute);
    const writes = instances.reduce((sum, { store }) => sum + store.meter.writes, 0);
    expect(writes / said.length).toBeLessThanOrEqual(0.02);
  });

  it('refuses an address where nobody is signed in', async () => {
    const instance = openInstance({ projectId: world.projectId });
    const call = (address: string) => noteSignIn.answer(instance, { data: {}, address });
    await Promise.all(Array.from({ length: CONSTANTS.openCallsPerMinute }, () => call('10.0.0.1')));
    expect(await call('10.0.0.1')).toMatchObject({ error: { code: 'resource-exhausted' } });
    expect(await call('10.0.0.2')).toMatchObject({ error: { code: 'invalid-argument' } });
  });
});

describe('what nobody foresaw', () => {
  it('is answered by an id and nothing else', async () => {
    const hooks = {
      before: () => {
        throw new Error('agent1@muster.test is odd');
      },
    };
    const instance = openInstance({ projectId: world.projectId, hooks });
    const token = { uid: 'agent1', role: 'agent', iat: Math.floor(Date.now() / 1000) };
    const said = await setDuty.answer(instance, { data: duty(), token });
    expect(said).toEqual({ error: { code: 'internal', message: 'internal', details: { id: expect.any(String) } } });
  });
});
