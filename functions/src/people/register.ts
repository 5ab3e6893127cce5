import { isRefused } from '@muster/domain/decision';
import { decideCreatePerson } from '@muster/domain/people/create-person';
import { decideAskAgain } from '@muster/domain/people/lapse-registration';
import { register as contract } from '@muster/domain/people/people.contracts';
import { displayName, Person } from '@muster/domain/people/person';
import { readPhone } from '@muster/domain/people/phone';
import type { PersonRefusal } from '@muster/domain/people/settle-person';
import { paths } from '@muster/domain/paths';
import { AppConfig, OrgConfig } from '@muster/domain/settings/settings';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type * as z from 'zod';
import { defineCallable } from '../platform/callable.ts';
import type { Command } from '../platform/command.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { SMTP_URL } from '../ports/smtp-url.ts';
import { firstPassword } from './first-password.ts';
import { changeAccount } from './person-command.ts';
import { ANSWER_MS, personWith, resetLink } from './reset-link.ts';
import { settleClaims } from './settle-claims.ts';

type Wanted = z.output<typeof contract.input>;

const UID_LENGTH = 20;
/** For one address in a minute; nobody needs more. */
const PER_MINUTE = 10;

/** A repeated command meets the person it made the first time. */
function uidOf({ key, email }: Wanted): string {
  return createHash('sha256').update(`register|${email}|${key}`).digest('base64url').slice(0, UID_LENGTH);
}

function creation(uid: string, wanted: Wanted): Command<PersonRefusal, Person> {
  const { email, first, last, phone, organisation, needs, lang } = wanted;
  return {
    own: [paths.orgConfig],
    shared: [],
    needs: () => [paths.orgConfig],
    decide(workspace, now) {
      const known = workspace.get(Person, paths.person(uid));
      if (known) return { writes: [], audit: [], answer: known };
      const org = workspace.get(OrgConfig, paths.orgConfig);
      if (!org) throw new Error('Registration is open without an organisation');
      return decideCreatePerson({
        uid,
        by: uid,
        email,
        role: 'requester',
        name: { first, last },
        lang,
        asked: { needs, at: now, ...(organisation && { organisation }) },
        change: { phone },
        home: undefined,
        knownSkills: new Set(),
        certState: 'claimed',
        org,
        now,
      });
    },
  };
}

/** The account without a password anybody knows, and the person without rights. */
async function create(instance: Instance, wanted: Wanted): Promise<string | undefined> {
  const uid = uidOf(wanted);
  const account = { uid, email: wanted.email, password: firstPassword(), name: displayName(wanted) };
  if ((await instance.accounts.create(account)) === 'email-taken') return undefined;
  const outcome = await carryOutCommand(instance, paths.person(uid), creation(uid, wanted));
  if (isRefused(outcome)) return undefined;
  await settleClaims(instance, uid, outcome.answer);
  return uid;
}

/** The mail tells the owner of the address what the answer tells nobody. */
async function answerByMail(instance: Instance, wanted: Wanted, org: string, now: Date): Promise<void> {
  const { email } = wanted;
  const known = await personWith(instance, email);
  const isWaiting = known === undefined || known.person.state === 'pending';
  const toUid = known?.uid ?? (await create(instance, wanted));
  if (toUid === undefined) return;
  if (known && isWaiting) {
    await changeAccount(instance, toUid, (account) => decideAskAgain({ ...account, by: toUid }, now));
  }
  const link = isWaiting ? await resetLink(instance, email, '/register/confirm') : '/sign-in';
  if (link === undefined) return;
  const key = isWaiting ? 'confirmAddress' : 'addressKnown';
  const lang = known?.person.lang ?? wanted.lang ?? 'en';
  const how = { id: `account-${now.getTime()}`, kind: 'account', urgency: 'standard' } as const;
  await instance.mail.send({ ...how, to: email, toUid, key, params: { org }, link, lang }, now);
}

export const register = defineCallable(
  contract,
  'open',
  async (instance, { input, now }) => {
    const { data: app } = await instance.store.get(AppConfig, paths.appConfig);
    if (!app?.registration) return { refused: 'registration-closed' };
    if (readPhone(input.phone) === undefined) return { refused: 'bad-phone' };
    const wanted = { ...input, email: input.email.toLowerCase() };
    await Promise.all([answerByMail(instance, wanted, app.name, now), wait(ANSWER_MS)]);
    return {};
  },
  { secrets: [SMTP_URL], openPerMinute: PER_MINUTE },
);
