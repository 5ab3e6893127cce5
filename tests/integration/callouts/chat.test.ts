import { Notice } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chatMessage } from '../../../functions/src/callouts/chat-message.ts';
import { nth, openDispatch, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let crew: readonly Someone[];
let jobId: string;
beforeAll(async () => {
  dispatch = await openDispatch('chat');
  crew = await dispatch.agents(2);
  jobId = await dispatch.publishTo(crew);
  for (const one of crew) await dispatch.tap(one, jobId);
});
afterAll(() => dispatch.world.close());

let said = 0;
async function say({ uid }: Someone, text: string): Promise<string> {
  said += 1;
  const id = `m${said}`;
  await dispatch.world.db.doc(paths.chatMessage(jobId, id)).set({ from: uid, text, at: new Date() });
  return id;
}

const hear = (id: string) =>
  chatMessage.handle(dispatch.later(0), { params: { job: jobId, id }, happenedAt: new Date() });

async function heard({ uid }: Someone): Promise<Notice | undefined> {
  return (await dispatch.store.get(Notice, paths.notice(uid, `message~chat~${jobId}`))).data;
}

it('tells the others of a job what somebody said, in one notice each, and not the sender', async () => {
  await hear(await say(nth(crew, 0), 'At the gate'));
  expect(await heard(nth(crew, 0))).toBeUndefined();
  expect(await heard(nth(crew, 1))).toMatchObject({ params: { text: 'At the gate' }, link: `/mobile/jobs/${jobId}` });
  expect(await heard(dispatch.desk)).toMatchObject({ link: `/jobs/${jobId}` });
  await hear(await say(nth(crew, 0), 'Door is open'));
  expect(await heard(nth(crew, 1))).toMatchObject({ params: { text: 'Door is open' }, read: false });
});

it('takes nothing back that was read when the same news comes again', async () => {
  const id = await say(dispatch.desk, 'Please wear boots');
  await hear(id);
  await dispatch.world.db.doc(paths.notice(nth(crew, 1).uid, `message~chat~${jobId}`)).update({ read: true });
  for (let times = 0; times < 3; times += 1) await hear(id);
  expect(await heard(nth(crew, 1))).toMatchObject({ read: true, params: { text: 'Please wear boots' } });
});
