import { createHash } from 'node:crypto';
import { errorFields, logError } from '../platform/log.ts';
import type { HandedOver } from './outside.ts';
import { renderSms } from './render-message.ts';
import type { SmsPort } from './sms.ts';

const ORIGIN = 'https://api.bulksms.com';
const ATTEMPT_MS = 10_000;
const AGAIN_MS = 60_000;

interface BulkSmsSettings {
  /** `ID:SECRET` */
  readonly token: string;
  readonly appUrl: string;
  readonly origin?: string;
  readonly attemptMs?: number;
}

/**
 * SMS through the JSON interface of BulkSMS. A message that may have been taken is handed over again under the same
 * deduplication id, which the provider honours for twelve hours.
 */
export function bulkSms({ token, appUrl, origin = ORIGIN, attemptMs = ATTEMPT_MS }: BulkSmsSettings): SmsPort {
  const authorization = `Basic ${Buffer.from(token).toString('base64')}`;
  return {
    async send(message, now) {
      const { text } = renderSms(message, new URL(message.link, appUrl).href);
      const url = new URL('/v1/messages', origin);
      url.searchParams.set('deduplication-id', deduplicationId(`${message.id} ${message.toUid}`));
      url.searchParams.set('auto-unicode', 'true');
      url.searchParams.set('longMessageMaxParts', '3');
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify({ to: message.to, body: text }),
          signal: AbortSignal.timeout(attemptMs),
        });
        await answer.body?.cancel();
        return readAnswer(answer, now);
      } catch (error) {
        logError('sms not sent', errorFields(error));
        return { later: new Date(now.getTime() + AGAIN_MS), why: 'NETWORK' };
      }
    },
  };
}

/** A number of 48 bits, the same for the same message. */
function deduplicationId(text: string): string {
  return String(createHash('sha256').update(text).digest().readUIntBE(0, 6));
}

/** What is wrong with the message stays wrong. What is wrong with us or the provider passes. */
function readAnswer({ status, headers }: Response, now: Date): HandedOver {
  if (status >= 200 && status < 300) return 'sent';
  const isLasting = status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
  if (isLasting) return { failed: String(status) };
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const afterMs = Number.isFinite(seconds) ? seconds * 1000 : AGAIN_MS;
  return { later: new Date(now.getTime() + afterMs), why: String(status) };
}
