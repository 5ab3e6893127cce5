import { createTransport } from 'nodemailer';
import { errorFields, logError } from '../platform/log.ts';
import type { MailPort } from './mail.ts';
import { renderMessage } from './render-message.ts';

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
    async send({ to, key, params, link, lang }) {
      const { title, text } = renderMessage(key, { ...params, link: new URL(link, appUrl).href }, lang);
      try {
        await transport.sendMail({ from, to, subject: title, text });
        return 'sent';
      } catch (error) {
        logError('mail not sent', errorFields(error));
        return 'failed';
      }
    },
  };
}
