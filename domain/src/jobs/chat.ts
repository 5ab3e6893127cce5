import * as z from 'zod';
import { dayOf } from '../time/local-day.ts';
import type { NoticeToSend } from '../messages/notice.ts';
import type { Job } from './job.ts';
import { liveMember } from './places.ts';

export const LONGEST_CHAT = 2000;

/** Written by its sender, under the rules. */
export const ChatMessage = z.object({ from: z.string(), text: z.string().max(LONGEST_CHAT), at: z.date() });
export type ChatMessage = z.infer<typeof ChatMessage>;

const SHOWN_IN_NOTICE = 200;

interface ChatFacts {
  readonly jobId: string;
  readonly job: Job;
  readonly message: ChatMessage;
  /** Name of the sender. */
  readonly from: string;
}

/** One notice per person and job, however much is said. On the day of the job it passes quiet hours. */
export function chatNotices(
  { jobId, job, message, from }: ChatFacts,
  now: Date,
): readonly { readonly uid: string; readonly notice: NoticeToSend }[] {
  const { title, tz, start } = job;
  const text = message.text.length > SHOWN_IN_NOTICE ? `${message.text.slice(0, SHOWN_IN_NOTICE - 1)}…` : message.text;
  const isToday = dayOf(start, tz) === dayOf(now, tz);
  const noticeFor = (link: string): NoticeToSend => ({
    ...{ type: 'message', key: 'jobMessage', params: { from, title, text }, cause: { kind: 'chat', id: jobId }, link },
    urgency: 'standard',
    ...(isToday && { passes: true }),
  });
  const crew = job.crewUids
    .filter((uid) => liveMember(job, uid))
    .map((uid) => ({ uid, notice: noticeFor(`/mobile/jobs/${jobId}`) }));
  const owner = job.crewUids.includes(job.ownerUid) ? [] : [{ uid: job.ownerUid, notice: noticeFor(`/jobs/${jobId}`) }];
  return [...crew, ...owner].filter(({ uid }) => uid !== message.from);
}
