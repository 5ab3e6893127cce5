import { ChatMessage, chatNotices } from '@muster/domain/jobs/chat';
import { Job } from '@muster/domain/jobs/job';
import { noticeId, noticeWrite, storedNotice } from '@muster/domain/messages/notice';
import { displayName, Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { sendNotices } from '../messages/send-notices.ts';
import { runOnce } from '../platform/once.ts';
import { defineCreatedTrigger } from '../platform/trigger.ts';

/** Somebody said something on a job: the others of it hear of it, once for each message however often it is told. */
export const chatMessage = defineCreatedTrigger('jobs/{job}/messages/{id}', async (instance, event) => {
  const [jobId = '', messageId = ''] = [event.params['job'], event.params['id']];
  const [{ data: job }, { data: message }, now] = await Promise.all([
    instance.store.get(Job, paths.job(jobId)),
    instance.store.get(ChatMessage, paths.chatMessage(jobId, messageId)),
    instance.clock.now(),
  ]);
  if (!job || !message) return;
  const { data: sender } = await instance.store.get(Person, paths.person(message.from));
  const from = job.crew[message.from]?.name ?? (sender ? displayName(sender) : '');
  const told = chatNotices({ jobId, job, message, from }, now);
  const delivered = { fn: 'chatMessage', eventId: `${jobId}_${messageId}`, happenedAt: event.happenedAt };
  const done = await runOnce(instance, delivered, {
    paths: [],
    decide: () => told.map(({ uid, notice }) => noticeWrite(uid, notice, now)),
  });
  if (done !== 'done') return;
  const kept = told.map(({ uid, notice }) => ({ uid, id: noticeId(notice), notice: storedNotice(notice, now) }));
  await sendNotices(instance, kept, now);
});
