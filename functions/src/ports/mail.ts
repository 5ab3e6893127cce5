import type { OutsidePort } from './outside.ts';

export type MailPort = OutsidePort;

/** How long a server that does not answer, or says "not now", is left alone. */
export const MAIL_AGAIN_MS = 60_000;
