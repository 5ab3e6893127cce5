import { CONSTANTS } from '../constants.ts';
import type { Write } from '../decision.ts';
import { paths } from '../paths.ts';
import type { Notice, NoticeKind, Params, Urgency } from './messages.ts';
import type { MessageKey } from './texts.ts';

export interface NoticeToSend {
  readonly type: NoticeKind;
  readonly key: MessageKey;
  readonly params: Params;
  /** What it is about. The same cause told twice is one notice: put the revision into the id. */
  readonly cause: { readonly kind: string; readonly id: string };
  readonly link: string;
  readonly urgency: Urgency;
}

export function noticeId({ type, cause }: Pick<NoticeToSend, 'type' | 'cause'>): string {
  return `${type}~${cause.kind}~${cause.id}`.replaceAll('/', '~');
}

export function noticeWrite(to: string, sent: NoticeToSend, now: Date): Write {
  const expireAt = new Date(now.getTime() + CONSTANTS.noticeKeptDays * 86_400_000);
  const data = { ...sent, read: false, at: now, expireAt } satisfies Notice;
  return { put: paths.notice(to, noticeId(sent)), data };
}
