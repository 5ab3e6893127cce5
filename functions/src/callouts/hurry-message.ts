import { decideHurryNotice } from '@muster/domain/callouts/hurry-notice';
import { decideHurryOffer } from '@muster/domain/callouts/hurry-offer';
import { hurryMessage as contract } from '@muster/domain/callouts/hurry.contracts';
import { isRefused } from '@muster/domain/decision';
import { Notice } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import type * as z from 'zod';
import { readPushed } from '../messages/read-pushed.ts';
import { sendNotices } from '../messages/send-notices.ts';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { readSwitches } from '../ports/push-switch.ts';
import { SMTP_URL } from '../ports/smtp-url.ts';
import { SMS_TOKEN } from '../ports/sms.ts';
import { readConstants } from '../settings/read-org.ts';
import { readReaders } from './offers-outside.ts';
import { climbCommand, followRung, readClimbing } from './take-rung.ts';

type Input = z.output<typeof contract.input>;
type Asked<Kind> = Omit<Input, 'about'> & {
  readonly about: Extract<Input['about'], { kind: Kind }>;
  readonly by: string;
};

/** Taken first, then sent: repeated with its key it sends nothing more. */
export const hurryMessage = defineCallable(
  contract,
  ['admin', 'supervisor'],
  (instance, { input: { about, ...asked }, actor, now }) => {
    const by = actor.uid;
    return about.kind === 'offer'
      ? hurryOffer(instance, { ...asked, about, by }, now)
      : hurryNotice(instance, { ...asked, about, by }, now);
  },
  { secrets: [SMTP_URL, SMS_TOKEN] },
);

async function hurryOffer(instance: Instance, { about, rung, ...hand }: Asked<'offer'>, now: Date) {
  const { jobId, page: id } = about;
  const byHand = rung === 'push' ? undefined : rung;
  const climbing = await readClimbing(instance, { jobId, id, byHand }, now);
  const command = climbCommand(climbing, (facts, at) => decideHurryOffer({ ...facts, ...hand, rung }, at));
  const outcome = await carryOutCommand(instance, paths.job(jobId), command);
  if (isRefused(outcome)) return outcome;
  const taken = outcome.answer;
  if (!taken) return { people: 0 };
  await followRung(instance, climbing, taken, now);
  const { others, outside, remind } = taken.climb;
  return { people: new Set([...others, ...outside, ...remind]).size };
}

async function hurryNotice(instance: Instance, { about, rung, ...hand }: Asked<'notice'>, now: Date) {
  const { uid, id } = about;
  const path = paths.notice(uid, id);
  const [readers, switches, constants] = await Promise.all([
    readReaders(instance, [uid]),
    readSwitches(instance.store),
    readConstants(instance),
  ]);
  const pushed = await readPushed(instance, [uid], readers, now);
  const known = { reader: readers.get(uid), pushed: pushed.get(uid) ?? [], switches, constants };
  const outcome = await carryOutCommand(instance, paths.person(uid), {
    own: [path],
    shared: [],
    needs: () => [path],
    decide: (workspace, at) =>
      decideHurryNotice({ ...hand, uid, id, rung, ...known, notice: workspace.get(Notice, path) }, at),
  });
  if (isRefused(outcome)) return outcome;
  const notice = outcome.answer;
  if (!notice) return { people: 0 };
  await sendNotices(instance, [{ uid, id, notice }], now);
  return { people: 1 };
}
