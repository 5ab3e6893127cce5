import { decideResendNotice, decideResendOffer } from '@muster/domain/callouts/resend';
import { resendMessage as contract } from '@muster/domain/callouts/resend.contracts';
import { Delivery } from '@muster/domain/callouts/delivery';
import { Response, WavePage } from '@muster/domain/callouts/wave';
import { isRefused } from '@muster/domain/decision';
import { Job } from '@muster/domain/jobs/job';
import { Notice } from '@muster/domain/messages/messages';
import { SentAgain } from '@muster/domain/messages/throttle';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import type * as z from 'zod';
import { readPushed } from '../messages/read-pushed.ts';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { readSwitches } from '../ports/push-switch.ts';
import { SMTP_URL } from '../ports/smtp-url.ts';
import { SMS_TOKEN } from '../ports/sms.ts';
import { readConstants } from '../settings/read-org.ts';
import { readReaders } from './offers-outside.ts';
import { sendAgain, type Again } from './send-again.ts';

type Input = z.output<typeof contract.input>;
type Offer = Extract<Input['about'], { kind: 'offer' }>;

/** Noted first, then sent under the key of the command: repeated, it is the same message, sent once. */
export const resendMessage = defineCallable(
  contract,
  STAFF,
  async (instance, { input, actor, now }) => {
    const { uid, about, channel, key } = input;
    const [readers, switches, constants] = await Promise.all([
      readReaders(instance, [uid]),
      readSwitches(instance.store),
      readConstants(instance),
    ]);
    const reader = readers.get(uid);
    const pushed = channel === 'push' ? (await readPushed(instance, [uid], readers, now)).get(uid) : [];
    const how = { uid, by: actor.uid, key, channel, reader, switches, constants, pushed: pushed ?? [] };
    const noted =
      about.kind === 'offer' ? await noteOffer(instance, about, how) : await noteNotice(instance, about.id, how);
    if (isRefused(noted)) return noted;
    if (noted.answer) return { outcome: noted.answer };
    const again: Again = { ...input, reader, switches };
    return { outcome: await sendAgain(instance, again, now) };
  },
  { secrets: [SMTP_URL, SMS_TOKEN] },
);

type How = Omit<Parameters<typeof decideResendNotice>[0], 'id' | 'notice' | 'again'>;

function noteOffer(instance: Instance, { jobId, page }: Offer, how: How) {
  const [wave, delivery] = [paths.wave(jobId, page), paths.delivery(jobId, page)];
  const [response, again] = [paths.response(jobId, how.uid), paths.sentAgain(how.uid)];
  const own = [wave, delivery, response, again];
  return carryOutCommand(instance, paths.job(jobId), {
    own,
    shared: [],
    needs: () => own,
    decide: (workspace, now) =>
      decideResendOffer(
        {
          ...how,
          jobId,
          page,
          job: workspace.get(Job, paths.job(jobId)),
          wave: workspace.get(WavePage, wave),
          delivery: workspace.get(Delivery, delivery),
          response: workspace.get(Response, response),
          again: workspace.get(SentAgain, again),
        },
        now,
      ),
  });
}

function noteNotice(instance: Instance, id: string, how: How) {
  const own = [paths.notice(how.uid, id), paths.sentAgain(how.uid)] as const;
  return carryOutCommand(instance, paths.person(how.uid), {
    own,
    shared: [],
    needs: () => own,
    decide: (workspace, now) => {
      const [notice, again] = [workspace.get(Notice, own[0]), workspace.get(SentAgain, own[1])];
      return decideResendNotice({ ...how, id, notice, again }, now);
    },
  });
}
