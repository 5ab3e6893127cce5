import { deployedPush } from '../ports/deployed-push.ts';
import { noMail } from '../ports/no-mail.ts';
import type { MailPort } from '../ports/mail.ts';
import type { OutsidePort } from '../ports/outside.ts';
import { sandboxOutside } from '../ports/sandbox-outside.ts';
import { sandboxPush } from '../ports/sandbox-push.ts';
import { noSms, type SmsPort } from '../ports/sms.ts';
import { openStore } from './db.ts';
import { isSandbox } from './environment.ts';
import { firebaseAccounts } from './firebase-accounts.ts';
import type { Instance } from './instance.ts';
import { newMemory } from './memory.ts';
import { QUERY_LOG, queryLog } from './query-log.ts';
import { serverClock } from './server-clock.ts';
import type { StoreHooks } from './store-hooks.ts';
import { taskNudges } from './task-nudges.ts';

interface OpenInstance {
  readonly projectId?: string;
  readonly hooks?: StoreHooks;
}

function appUrl(): string {
  const { APP_URL, GCLOUD_PROJECT } = process.env;
  return APP_URL || `https://${GCLOUD_PROJECT}.web.app`;
}

/** Loaded by those who send any. */
function onFirstUse(open: () => Promise<OutsidePort>): OutsidePort {
  let opened: Promise<OutsidePort> | undefined;
  return { send: async (message, now) => (await (opened ??= open())).send(message, now) };
}

function deployedMail(): MailPort {
  const { SMTP_URL: url, MAIL_FROM: from } = process.env;
  if (!url || !from) return noMail;
  return onFirstUse(async () => (await import('../ports/smtp-mail.ts')).smtpMail({ url, from, appUrl: appUrl() }));
}

function deployedSms(): SmsPort {
  const { SMS_TOKEN: token = 'none' } = process.env;
  if (!token.includes(':')) return noSms;
  return onFirstUse(async () => (await import('../ports/bulk-sms.ts')).bulkSms({ token, appUrl: appUrl() }));
}

/** An instance on Firebase: the deployed project, or the emulators that the environment names. */
export function openInstance({ projectId, hooks }: OpenInstance = {}) {
  const shapes = process.env[QUERY_LOG];
  const watched = { ...(shapes !== undefined && { onQuery: queryLog(shapes) }), ...hooks };
  const store = openStore({ ...(projectId && { projectId }), hooks: watched });
  const sandbox = isSandbox();
  return {
    store,
    clock: serverClock(store, sandbox),
    accounts: firebaseAccounts(projectId),
    push: sandbox ? sandboxPush(store) : deployedPush(store),
    mail: sandbox ? sandboxOutside(store, 'mail') : deployedMail(),
    sms: sandbox ? sandboxOutside(store, 'sms') : deployedSms(),
    ...(!sandbox && { nudges: taskNudges() }),
    sandbox,
    memory: newMemory(),
  } satisfies Instance;
}

let opened: Instance | undefined;

/** The one of this process, made at the first call. */
export function theInstance(): Instance {
  opened ??= openInstance();
  return opened;
}
