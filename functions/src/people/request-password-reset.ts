import { requestPasswordReset as contract } from '@muster/domain/people/people.contracts';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { AppConfig } from '@muster/domain/settings/settings';
import { setTimeout as wait } from 'node:timers/promises';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import { SMTP_URL } from '../ports/smtp-url.ts';
import { readOrg } from '../settings/read-org.ts';

/** Answering takes at least this long, so that the time does not tell who is known. */
const ANSWER_MS = 600;

async function activePersonOf({ store }: Instance, email: string) {
  const found = await store.query(Person, { from: paths.people, where: [['email', '==', email]], limit: 1 });
  const [{ path, data } = { path: '', data: undefined }] = found;
  return data?.state === 'active' ? { uid: idOf(path), lang: data.lang } : undefined;
}

/** Firebase's link leads to its own page; the app has one. */
function linkInApp(link: string): string {
  return `/sign-in/reset?oobCode=${encodeURIComponent(new URL(link).searchParams.get('oobCode') ?? '')}`;
}

async function sendLink(instance: Instance, email: string, now: Date): Promise<void> {
  const [person, org] = await Promise.all([activePersonOf(instance, email), readOrg(instance)]);
  if (!person || !org.switches.mail) return;
  const [link, { data: app }] = await Promise.all([
    instance.accounts.passwordResetLink(email),
    instance.store.get(AppConfig, paths.appConfig),
  ]);
  if (link === undefined) return;
  const { uid, lang } = person;
  const params = { org: app?.name ?? 'Muster' };
  const how = { kind: 'account', urgency: 'standard', key: 'passwordReset' } as const;
  const id = `reset-${now.getTime()}`;
  await instance.mail.send({ ...how, id, to: email, toUid: uid, params, link: linkInApp(link), lang }, now);
}

export const requestPasswordReset = defineCallable(
  contract,
  'open',
  async (instance, { input, now }) => {
    await Promise.all([sendLink(instance, input.email.toLowerCase(), now), wait(ANSWER_MS)]);
    return {};
  },
  { secrets: [SMTP_URL] },
);
