import { requestPasswordReset as contract } from '@muster/domain/people/people.contracts';
import { paths } from '@muster/domain/paths';
import { AppConfig } from '@muster/domain/settings/settings';
import { setTimeout as wait } from 'node:timers/promises';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import { SMTP_URL } from '../ports/smtp-url.ts';
import { readOrg } from '../settings/read-org.ts';
import { ANSWER_MS, personWith, resetLink } from './reset-link.ts';

async function sendLink(instance: Instance, email: string, now: Date): Promise<void> {
  const [known, org] = await Promise.all([personWith(instance, email), readOrg(instance)]);
  if (known?.person.state !== 'active' || !org.switches.mail) return;
  const [link, { data: app }] = await Promise.all([
    resetLink(instance, email, '/sign-in/reset'),
    instance.store.get(AppConfig, paths.appConfig),
  ]);
  if (link === undefined) return;
  const { uid, person } = known;
  const params = { org: app?.name ?? 'Muster' };
  const how = { kind: 'account', urgency: 'standard', key: 'passwordReset' } as const;
  const id = `account-${now.getTime()}`;
  await instance.mail.send({ ...how, id, to: email, toUid: uid, params, link, lang: person.lang }, now);
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
