import { logError } from '../platform/log.ts';
import type { MailPort } from './mail.ts';

/** Deployed without a mail server: says so in the log instead of losing mail silently. */
export const noMail: MailPort = {
  async send() {
    logError('mail not sent', { detail: 'SMTP_URL is not set' });
    return { failed: 'no-server' };
  },
};
