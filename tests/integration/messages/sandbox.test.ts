import type { OutgoingPush } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { moveClock } from '../../../functions/src/messages/move-clock.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { givenAccount, givenOrganisation } from '../../support/organisation.ts';
import { openWorld, type World } from '../../support/world.ts';

let world: World;
let admin: string;
let agent: string;
beforeAll(async () => {
  world = await openWorld('sandbox', { instances: 1 });
  await givenOrganisation(world, ['boss']);
  admin = await givenAccount(world, 'boss', 'admin');
  agent = await givenAccount(world, 'agent1', 'agent');
});
afterAll(() => world.close());

const open = () => openInstance({ projectId: world.projectId });
const push = (to: string, tag: string): OutgoingPush => ({
  to,
  kind: 'offer',
  tag,
  title: 'Retail security',
  text: 'Tonight',
  lang: 'en',
  link: '/offers/J-1',
  urgency: 'urgent',
  data: { cause: 'J-1_1' },
  ttlSec: 60,
});
const stateOf = async (id: string) => (await world.db.doc(paths.sandboxItem(id)).get()).get('state');

describe('the sandbox', () => {
  it('keeps one row per tag and person, whatever the number of people', async () => {
    const messages = Array.from({ length: 900 }, (_, n) => push(`p${n}`, 'J-9'));
    const others = messages.slice(1);
    const outcomes = await open().push.send([{ ...push('p0', 'J-9'), targets: ['a-token'] }, ...others], new Date());
    expect(outcomes).toEqual(['sent', ...others.map(() => 'none')]);
    await open().push.send(messages.slice(0, 1), new Date());
    const rows = await world.db.collection('sandbox').where('tag', '==', 'J-9').count().get();
    expect(rows.data().count).toBe(900);
    expect(await world.call('clearSandbox', {}, admin)).toMatchObject({ result: { cleared: 900 } });
  });

  it('lets the recipient say what the phone did, and nobody else', async () => {
    await givenAccount(world, 'agent2', 'agent');
    await open().push.send([push('agent1', 'J-1'), push('agent2', 'J-1')], new Date());
    const act = (id: string, what: string) => world.call('actOnSandbox', { id, act: what }, agent);
    expect((await act('J-1~agent1', 'opened')).status).toBe(200);
    expect((await act('J-1~agent1', 'shown')).status).toBe(200);
    expect(await stateOf('J-1~agent1')).toBe('opened');
    expect((await act('J-1~agent2', 'opened')).status).toBe(404);
    expect(await stateOf('J-1~agent2')).toBe('sent');
  });

  it('opens a tab as somebody', async () => {
    const { result } = await world.call('openAsPerson', { uid: 'agent1' }, admin);
    expect(z.object({ token: z.string() }).parse(result).token.split('.')).toHaveLength(3);
    expect((await world.call('openAsPerson', { uid: 'ghost' }, admin)).status).toBe(404);
    expect((await world.call('openAsPerson', { uid: 'boss' }, agent)).status).toBe(403);
  });
});

describe('moveClock', () => {
  it('moves what people and timers see, and never the time tokens are judged by', async () => {
    const instance = open();
    const hour = 3_600_000;
    expect(await world.call('moveClock', { addMs: hour }, admin)).toMatchObject({ result: { offsetMs: hour } });
    expect(await world.call('moveClock', { addMs: hour }, admin)).toMatchObject({ result: { offsetMs: 2 * hour } });
    expect((await instance.clock.now()).getTime() - Date.now()).toBeGreaterThan(2 * hour - 5000);
    expect(Math.abs(instance.clock.real().getTime() - Date.now())).toBeLessThan(1000);
    expect(await world.call('moveClock', { reset: true }, admin)).toMatchObject({ result: { offsetMs: 0 } });
  });

  it('does not exist in a deployed project', async () => {
    const deployed = { ...open(), sandbox: false };
    const token = { uid: 'boss', role: 'admin', iat: Math.floor(Date.now() / 1000) };
    expect(await moveClock.answer(deployed, { data: { addMs: 1 }, token })).toMatchObject({
      error: { details: { reason: 'sandbox-only' } },
    });
  });
});
