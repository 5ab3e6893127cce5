import { deployedPush } from '../ports/deployed-push.ts';
import { noMail } from '../ports/no-mail.ts';
import type { MailPort } from '../ports/mail.ts';
import { sandboxMail } from '../ports/sandbox-mail.ts';
import { sandboxPush } from '../ports/sandbox-push.ts';
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

function deployedMail(): MailPort {
  const { SMTP_URL: url, MAIL_FROM: from, APP_URL, GCLOUD_PROJECT } = process.env;
  if (!url || !from) return noMail;
  const settings = { url, from, appUrl: APP_URL || `https://${GCLOUD_PROJECT}.web.app` };
  // Loaded by those who send any.
  const mail = async () => (await import('../ports/smtp-mail.ts')).smtpMail(settings);
  let opened: ReturnType<typeof mail> | undefined;
  return { send: async (message, now) => (await (opened ??= mail())).send(message, now) };
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
    mail: sandbox ? sandboxMail(store) : deployedMail(),
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
