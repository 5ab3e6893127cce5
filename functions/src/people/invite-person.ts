import { isRefused } from '@muster/domain/decision';
import { decideInvite, isUnconfirmed } from '@muster/domain/people/invite';
import { invitePerson as contract } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { AppConfig } from '@muster/domain/settings/settings';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import { SMTP_URL } from '../ports/smtp-url.ts';
import { readOrg } from '../settings/read-org.ts';
import { changeAccount } from './person-command.ts';
import { resetLink } from './reset-link.ts';

/** Once more the mail whose link confirms the address and lets its owner choose a password. */
export const invitePerson = defineCallable(
  contract,
  ['admin'],
  async (instance, { input: { uid, key }, actor, now }) => {
    const outcome = await changeAccount(instance, uid, (account) =>
      decideInvite({ ...account, by: actor.uid, key, now }),
    );
    return isRefused(outcome) ? outcome : { sent: await sendInvitation(instance, { uid, key }, outcome.answer, now) };
  },
  { secrets: [SMTP_URL] },
);

/** Under the key of the command: repeated, it is the same mail. */
async function sendInvitation(
  instance: Instance,
  { uid, key }: { readonly uid: string; readonly key: string },
  person: Person,
  now: Date,
): Promise<boolean> {
  const { email, lang } = person;
  const { switches } = await readOrg(instance);
  if (!switches.mail) return false;
  const [link, { data: app }] = await Promise.all([
    resetLink(instance, email, '/register/confirm'),
    instance.store.get(AppConfig, paths.appConfig),
  ]);
  if (link === undefined) return false;
  const isWaiting = isUnconfirmed(person);
  const words = isWaiting
    ? { key: 'confirmAddress' as const, link }
    : { key: 'invited' as const, link: `${link}&in=1` };
  const how = { id: `invite-${key}`, kind: 'account', urgency: 'standard' } as const;
  const params = { org: app?.name ?? 'Muster' };
  return (await instance.mail.send({ ...how, ...words, to: email, toUid: uid, params, lang }, now)) === 'sent';
}
