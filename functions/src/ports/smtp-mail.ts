import { createTransport } from 'nodemailer';
import * as z from 'zod';
import { errorFields, logError } from '../platform/log.ts';
import { MAIL_AGAIN_MS, type MailPort } from './mail.ts';
import type { HandedOver } from './outside.ts';
import { renderMail } from './render-message.ts';

const TIMEOUT_MS = 10_000;

interface SmtpSettings {
  /** With user and password, for instance `smtps://user:password@mail.example.org`. */
  readonly url: string;
  readonly from: string;
  /** Address of the app: links leave as whole addresses. */
  readonly appUrl: string;
}

/** Plain text mail through the organisation's own mail server. */
export function smtpMail({ url, from, appUrl }: SmtpSettings): MailPort {
  const transport = createTransport({ url, connectionTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS });
  return {
    async send(message, now) {
      const { title, text } = renderMail(message, new URL(message.link, appUrl).href);
      const messageId = `<${encodeURIComponent(message.id)}.${message.toUid}@${new URL(appUrl).hostname}>`;
      try {
        await transport.sendMail({ from, to: message.to, subject: title, text, messageId });
        return 'sent';
      } catch (error) {
        logError('mail not sent', errorFields(error));
        return whatNow(error, now);
      }
    },
  };
}

const Said = z.object({ responseCode: z.int() });

/** 5xx is the server's last word; everything else may pass. */
function whatNow(error: unknown, now: Date): HandedOver {
  const code = Said.safeParse(error).data?.responseCode;
  if (code !== undefined && code >= 500) return { failed: String(code) };
  return { later: new Date(now.getTime() + MAIL_AGAIN_MS), why: code === undefined ? 'NETWORK' : String(code) };
}
