import { paths } from '@muster/domain/paths';
import { ROLES } from '@muster/domain/people/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as deployed from '../../../functions/src/index.ts';
import type { Answered, Asked, Who } from '../../../functions/src/platform/callable.ts';
import type { Instance } from '../../../functions/src/platform/instance.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { openWorld, type World } from '../../support/world.ts';

interface Callable {
  readonly who: Who;
  readonly contract: { readonly name: string };
  answer(instance: Instance, asked: Asked): Promise<Answered>;
}

/** Open to people who are signed out. Another one here is a decision about security. */
const OPEN = ['confirmAddress', 'noteSignIn', 'register', 'requestPasswordReset'];
const NOT_CALLABLE = [
  'api',
  'jobReminders',
  'certificates',
  'chatMessage',
  'nudge',
  'overdue',
  'reconcileRosters',
  'retention',
  'rosterOfAvailability',
  'rosterOfDiary',
  'rosterOfPerson',
  'tick',
  'tidyDevices',
  'weeklyReminders',
];

const callables = Object.entries(deployed).flatMap(([name, value]): [string, Callable][] =>
  'contract' in value ? [[name, value]] : [],
);

let world: World;
beforeAll(async () => {
  world = await openWorld('every-callable', { instances: 1 });
  await world.db.doc(paths.blocked).set({ gone: new Date() });
});
afterAll(() => world.close());

const open = () => openInstance({ projectId: world.projectId });
const tokenOf = (role: string) => ({ uid: `some-${role}`, role, iat: Math.floor(Date.now() / 1000) });

it('looks at every deployed function', () => {
  const names = [...callables.map(([name]) => name), ...NOT_CALLABLE];
  expect(new Set(names)).toEqual(new Set(Object.keys(deployed)));
});

describe.each(callables)('%s', (name, callable) => {
  it('is deployed under the name of its contract', () => {
    expect(callable.contract.name).toBe(name);
  });

  it('refuses without sign-in, unless it is one of the open ones', async () => {
    const said = await callable.answer(open(), { data: {} });
    const code = OPEN.includes(name) ? 'invalid-argument' : 'unauthenticated';
    expect(said).toMatchObject({ error: { code } });
  });

  it('refuses every role that may not call it', async () => {
    const { who } = callable;
    if (who === 'open') return;
    const instance = open();
    for (const role of ROLES.filter((one) => !who.includes(one))) {
      const said = await callable.answer(instance, { data: {}, token: tokenOf(role) });
      expect(said).toMatchObject({ error: { details: { reason: 'forbidden' } } });
    }
  });

  it('refuses whoever was suspended or given another role since the token', async () => {
    const { who } = callable;
    if (who === 'open') return;
    const token = { uid: 'gone', role: who[0], iat: Math.floor(Date.now() / 1000) - 3600 };
    const said = await callable.answer(open(), { data: {}, token });
    expect(said).toMatchObject({ error: { details: { reason: 'account-not-active' } } });
  });

  it('refuses more than 64 KB', async () => {
    const answer = await world.call(name, { surprise: 'x'.repeat(64 * 1024) });
    expect(answer).toMatchObject({ error: { details: { fields: [{ message: 'is larger than 64 KB' }] } } });
  });

  it('refuses unknown fields', async () => {
    const { who } = callable;
    const role = who === 'open' ? undefined : who[0];
    const asked = { data: { surprise: 1 }, ...(role && { token: tokenOf(role) }) };
    const said = await callable.answer(open(), asked);
    const fields = 'error' in said ? said.error.details.fields : [];
    expect(fields).toContainEqual({ field: 'surprise', message: 'is not known' });
  });
});
