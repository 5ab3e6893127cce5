import { createTransport } from 'nodemailer';
import { errorFields, log } from '../platform/log.ts';
import type { MailPort } from './mail.ts';

interface SmtpSettings {
  /** With user and password, for instance `smtps://user:password@mail.example.org`. */
  readonly url: string;
  readonly from: string;
  /** Address of the app: links in mails begin with it. */
  readonly appUrl: string;
}

/** Plain text mail through the organisation's own mail server. */
export function smtpMail({ url, from, appUrl }: SmtpSettings): MailPort {
  const transport = createTransport(url);
  return {
    async send({ to, subject, text, link }) {
      try {
        await transport.sendMail({ from, to, subject, text: `${text}\n\n${new URL(link, appUrl).href}\n` });
        return 'sent';
      } catch (error) {
        log.error('mail not sent', errorFields(error));
        return 'failed';
      }
    },
  };
}
