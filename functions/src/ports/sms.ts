import { defineSecret } from 'firebase-functions/params';
import { logError } from '../platform/log.ts';
import type { OutsidePort } from './outside.ts';

export type SmsPort = OutsidePort;

/** `ID:SECRET` of an API token of BulkSMS, or `none`. */
export const SMS_TOKEN = defineSecret('SMS_TOKEN');

/** Deployed without a provider: people are reached by the other channels. */
export const noSms: SmsPort = {
  async send() {
    logError('sms not sent', { detail: 'SMS_TOKEN is not set' });
    return { failed: 'no-provider' };
  },
};
