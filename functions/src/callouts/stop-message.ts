import { decideStopNotice } from '@muster/domain/callouts/hurry-notice';
import { decideStopOffer, type Hand } from '@muster/domain/callouts/hurry-offer';
import { stopMessage as contract } from '@muster/domain/callouts/hurry.contracts';
import { Delivery } from '@muster/domain/callouts/delivery';
import { WavePage } from '@muster/domain/callouts/wave';
import { isRefused } from '@muster/domain/decision';
import { Notice } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';

/** Nothing more leaves of one message. What is on its way at this moment still arrives. */
export const stopMessage = defineCallable(contract, ['admin', 'supervisor'], async (instance, { input, actor }) => {
  const { about, key } = input;
  const hand = { by: actor.uid, key };
  const outcome =
    about.kind === 'offer'
      ? await stopOffer(instance, about.jobId, about.page, hand)
      : await stopNotice(instance, about.uid, about.id, hand);
  return isRefused(outcome) ? outcome : {};
});

function stopOffer(instance: Instance, jobId: string, id: string, hand: Hand) {
  const own = [paths.wave(jobId, id), paths.delivery(jobId, id)];
  return carryOutCommand(instance, paths.job(jobId), {
    own,
    shared: [],
    needs: () => own,
    decide: (workspace, now) => {
      const page = workspace.get(WavePage, paths.wave(jobId, id));
      const delivery = workspace.get(Delivery, paths.delivery(jobId, id));
      return decideStopOffer({ jobId, id, page, delivery, ...hand }, now);
    },
  });
}

function stopNotice(instance: Instance, uid: string, id: string, hand: Hand) {
  const path = paths.notice(uid, id);
  return carryOutCommand(instance, paths.person(uid), {
    own: [path],
    shared: [],
    needs: () => [path],
    decide: (workspace, now) => decideStopNotice({ uid, id, ...hand, notice: workspace.get(Notice, path) }, now),
  });
}
