import { climbOf, decideClimb, type LadderFacts } from '@muster/domain/callouts/climb-ladder';
import { Delivery } from '@muster/domain/callouts/wave';
import { paths } from '@muster/domain/paths';
import { outsideChannels } from '../messages/send-outside.ts';
import type { Instance } from '../platform/instance.ts';
import type { Firing, TimerEffect } from '../platform/timers.ts';
import { readTargets } from '../ports/device-book.ts';
import { receiptFor } from '../messages/receipt-for.ts';
import type { PushMessage } from '../ports/push.ts';
import { readSwitches } from '../ports/push-switch.ts';
import { readFacts } from './ladder-facts.ts';
import { offerKey, offerPush } from './offer-message.ts';
import { readReaders } from './offers-outside.ts';
import { sendOffers } from './send-offers.ts';

/** The next attempt to reach those of a page who gave no sign. */
export const ladderTimer: TimerEffect = { purpose: 'ladder', fire };

async function fire({ instance, timer, now, carryOut }: Firing): Promise<void> {
  const [jobId = '', id = ''] = timer.subject.split('/');
  const facts = await readFacts(instance, jobId, id);
  const climb = climbOf(facts, now);
  const [readers, switches] = await Promise.all([readReaders(instance, climb.outside), readSwitches(instance.store)]);
  // First: a push may be repeated, under its tag, and is not lost with this process.
  await pushAgain(instance, facts, climb, now);
  const delivery = await carryOut(paths.delivery(jobId, id), {
    ...{ own: [], shared: [], needs: () => [] },
    decide(workspace, at) {
      const known = workspace.get(Delivery, paths.delivery(jobId, id));
      const urgency = facts.page?.card.urgency ?? 'low';
      const channelsOf = (uid: string) => {
        const reader = readers.get(uid);
        const channels = reader ? outsideChannels(reader, 'offer', urgency) : [];
        return channels.filter((channel) => channel !== 'sms' || switches.sms !== false);
      };
      return decideClimb({ ...facts, delivery: known, channelsOf }, at);
    },
  });
  if (delivery && facts.page)
    await sendOffers(instance, jobId, [{ id, page: facts.page, delivery }], now, { isOutside: true });
}

/** To every other device of the silent, and once more to whoever saw it and did not open it. */
async function pushAgain(
  instance: Instance,
  { jobId, id, page, delivery }: LadderFacts,
  { others, remind }: { readonly others: readonly string[]; readonly remind: readonly string[] },
  now: Date,
): Promise<void> {
  if (!page || !delivery || others.length + remind.length === 0) return;
  const targets = await readTargets(instance.store, [...others, ...remind]);
  const pushTo = (uid: string, key: Parameters<typeof offerPush>[1], from: number): PushMessage[] => {
    const message = offerPush({ jobId, id, page }, key, delivery.rows[uid]?.lang ?? 'en', now);
    const data = { ...receiptFor(instance, uid, { kind: 'wave', jobId, page: id }), ...message.data };
    return (targets.get(uid) ?? []).slice(from).map((token) => ({ ...message, to: uid, data, targets: [token] }));
  };
  await instance.push.send(
    [
      ...others.flatMap((uid) => pushTo(uid, offerKey(page), 1)),
      ...remind.flatMap((uid) => pushTo(uid, 'offerReminder', 0)),
    ],
    now,
  );
}
