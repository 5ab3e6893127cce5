import { Device } from '@muster/domain/messages/device';
import { paths } from '@muster/domain/paths';
import { expect, test } from 'vitest';
import { registerDevice } from '../../functions/src/messages/register-device.ts';
import { memoryInstance } from './memory-instance.ts';
import { somePopulation } from './population.ts';
import { Random } from './random.ts';
import { MemoryDocuments } from './store/memory-documents.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const TOKEN = 'token-of-one-phone';

function setting() {
  const documents = new MemoryDocuments();
  const { agents, writes } = somePopulation(new Random(3), NOW);
  documents.commit(writes, []);
  const register = (uid: string, laterMs: number) => {
    const now = new Date(NOW.getTime() + laterMs);
    const asked = { input: { browser: 'shared', token: TOKEN }, actor: { uid, role: 'agent' as const }, now };
    return registerDevice.handle(memoryInstance(documents, now), asked);
  };
  const owners = () =>
    agents.filter((uid) => {
      const { data } = documents.read(`${paths.devices(uid)}/shared`);
      return Device.optional().parse(data)?.token === TOKEN;
    });
  return { agents, register, owners };
}

test.each([
  ['the later of two', [0, 5], 1],
  ['the later of two, whoever asked first', [5, 0], 0],
  ['one of two', [0, 0], 0],
])('a phone that registers for accounts at once belongs to %s', async (_which, laterMs, owner) => {
  const { agents, register, owners } = setting();
  const two = agents.slice(0, 2);
  await Promise.all(two.map((uid, i) => register(uid, laterMs[i] ?? 0)));
  expect(owners()).toEqual([two[owner]]);
});
