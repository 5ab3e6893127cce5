import { defineSecret } from 'firebase-functions/params';

/** Named by every function that sends mail; with user and password in it. */
export const SMTP_URL = defineSecret('SMTP_URL');
