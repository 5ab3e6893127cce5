import { isRefused } from '@muster/domain/decision';
import { decideRegistration as decide } from '@muster/domain/people/decide-registration';
import { decideRegistration as contract } from '@muster/domain/people/people.contracts';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { AppConfig } from '@muster/domain/settings/settings';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import { SMTP_URL } from '../ports/smtp-url.ts';
import { changeAccount } from './person-command.ts';
import { settleClaims } from './settle-claims.ts';

interface Told {
  readonly uid: string;
  /** As it was before the decision, which may erase the address. */
  readonly person: Person;
  readonly reason: string | undefined;
}

async function tell(instance: Instance, { uid, person, reason }: Told, now: Date): Promise<void> {
  const { data: app } = await instance.store.get(AppConfig, paths.appConfig);
  const org = app?.name ?? 'Muster';
  const message = reason === undefined ? { key: 'accessGranted' as const } : { key: 'accessRefused' as const };
  const params = { org, ...(reason !== undefined && { reason }) };
  const { email, lang } = person;
  const how = { id: `account-${now.getTime()}`, kind: 'account', urgency: 'standard' } as const;
  await instance.mail.send({ ...how, to: email, toUid: uid, ...message, params, link: '/sign-in', lang }, now);
}

/** Each step may be repeated: the command sent again finishes what a crash left undone. */
export const decideRegistration = defineCallable(
  contract,
  ['admin'],
  async (instance, { input, actor, now }) => {
    const { uid, decision: answer } = input;
    const { data: before } = await instance.store.get(Person, paths.person(uid));
    const outcome = await changeAccount(instance, uid, (account) => decide({ ...account, by: actor.uid, answer }));
    if (isRefused(outcome)) return outcome;
    const isRefusal = answer.is === 'refused';
    if (isRefusal) await instance.accounts.remove(uid);
    else await settleClaims(instance, uid, outcome.answer);
    const reason = isRefusal ? answer.reason : undefined;
    if (before?.state === 'pending') await tell(instance, { uid, person: before, reason }, now);
    return {};
  },
  { secrets: [SMTP_URL] },
);
