import type { Write } from '../decision.ts';
import { paths } from '../paths.ts';
import type { Notice } from './messages.ts';
import { noticeId, type NoticeToSend } from './notice.ts';

const KEPT_MS = 86_400_000;
const ID_START = 'test.alarm~';

export interface TestNotice {
  readonly id: string;
  readonly sent: NoticeToSend;
  readonly write: Write;
}

/** Each test has a notice of its own, read from the start: a receipt of the last one proves nothing about this one. */
export function testNotice(uid: string, at: Date): TestNotice {
  const sent: NoticeToSend = {
    type: 'test.alarm',
    key: 'testAlarm',
    params: {},
    cause: { kind: 'test', id: String(at.getTime()) },
    link: '/me/reach',
    urgency: 'urgent',
  };
  const expireAt = new Date(at.getTime() + KEPT_MS);
  const id = noticeId(sent);
  const data = { ...sent, read: true, at, expireAt } satisfies Notice;
  return { id, sent, write: { put: paths.notice(uid, id), data } };
}

export function isTestNotice(id: string): boolean {
  return id.startsWith(ID_START);
}
