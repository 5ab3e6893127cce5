import { paths } from '@muster/domain/paths';
import { expect, test } from 'vitest';
import { changeDevices } from '../../functions/src/ports/device-book.ts';
import { fcmPush } from '../../functions/src/ports/fcm-push.ts';
import { withRegistered } from '@muster/domain/messages/devices';
import { CONSTANTS } from '@muster/domain/constants';
import { memoryInstance } from './memory-instance.ts';
import { somePopulation } from './population.ts';
import { PushService } from './push-service.ts';
import { Random } from './random.ts';
import { MemoryDocuments } from './store/memory-documents.ts';

const NOW = new Date('2026-11-20T09:00:00Z');

/** To whom a message goes that is meant for a phone that is gone. */
async function reachedFrom(isFromRoster: boolean): Promise<string[]> {
  const documents = new MemoryDocuments();
  const { agents, writes } = somePopulation(new Random(3), NOW);
  documents.commit(writes, []);
  const { store } = memoryInstance(documents, NOW);
  const [to = ''] = agents;
  const register = (browser: string) =>
    changeDevices(
      store,
      new Map([[to, (devices) => withRegistered(devices, { uid: to, browser, token: browser }, CONSTANTS, NOW)]]),
      NOW,
    );
  documents.commit([{ remove: `${paths.devices(to)}/phone` }, { remove: `${paths.devices(to)}/tablet` }], []);
  await register('gone');
  await register('other');
  const sent: string[] = [];
  const service = new PushService(new Random(1), ({ token, outcome }) => {
    if (outcome === 'sent') sent.push(token);
  });
  service.isCalm = true;
  service.dead.add('gone');
  const push = fcmPush({
    store,
    projectId: 'demo-simulation',
    accessToken: async () => 'token',
    wire: () => ({ post: async (body) => service.answer(body), close: () => undefined }),
  });
  const words = { title: 'Still free', text: '', lang: 'en', link: '/', urgency: 'urgent', data: {} } as const;
  await push.send([{ to, kind: 'offer', tag: 'J-1', ...words, ttlSec: 60, targets: ['gone'], isFromRoster }], NOW);
  return sent;
}

test.each([
  ['a roster named it', true, ['other']],
  ['the others are told by themselves', false, []],
])('a message to a phone that is gone goes to another one only when %s', async (_when, isFromRoster, reached) => {
  expect(await reachedFrom(isFromRoster)).toEqual(reached);
});
