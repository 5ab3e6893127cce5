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
  /** Rings in quiet hours too. */
  readonly passes?: boolean;
  /** The inbox has it at once; devices hear of it then. */
  readonly pushAt?: Date;
}

export function noticeId({ type, cause }: Pick<NoticeToSend, 'type' | 'cause'>): string {
  return `${type}~${cause.kind}~${cause.id}`.replaceAll('/', '~');
}

/** As it is stored: pushed at once by whoever wrote it, and swept when that failed. */
export function storedNotice({ pushAt, ...sent }: NoticeToSend, now: Date): Notice {
  const expireAt = new Date(now.getTime() + CONSTANTS.noticeKeptDays * 86_400_000);
  const at = pushAt ?? new Date(now.getTime() + CONSTANTS.sweepQueuedAfterSec * 1000);
  return { ...sent, read: false, at: now, expireAt, next: { at, rung: 'push' } };
}

export function noticeWrite(to: string, sent: NoticeToSend, now: Date): Write {
  return { put: paths.notice(to, noticeId(sent)), data: storedNotice(sent, now) };
}
