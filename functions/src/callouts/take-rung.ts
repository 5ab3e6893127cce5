import { climbOf, type ClimbFacts, type LadderFacts, type Taken } from '@muster/domain/callouts/climb-ladder';
import { Delivery } from '@muster/domain/callouts/delivery';
import type { Rung, Urgency } from '@muster/domain/messages/messages';
import { outsideChannels } from '@muster/domain/messages/outside-channels';
import { paths } from '@muster/domain/paths';
import type { Refusal } from '@muster/domain/refusal';
import type { Command } from '../platform/command.ts';
import type { Instance } from '../platform/instance.ts';
import { readTargets } from '../ports/device-book.ts';
import { receiptFor } from '../messages/receipt-for.ts';
import type { PushMessage } from '../ports/push.ts';
import { readSwitches } from '../ports/push-switch.ts';
import { readConstants } from '../settings/read-org.ts';
import { mayRing } from './awake.ts';
import { readFacts } from './ladder-facts.ts';
import { offerKey, offerPush } from './offer-message.ts';
import { readReaders } from './offers-outside.ts';
import { planWave } from './plan-wave.ts';
import { sendQueued } from './sweep-deliveries.ts';

/** A page whose ladder is climbed: what is known of it, and who of it may hear a sound now. */
export interface Climbing {
  readonly facts: ClimbFacts;
  readonly isAwake: (uid: string) => boolean;
}

/** `byHand`: for this rung, whatever the time. */
export async function readClimbing(
  instance: Instance,
  { jobId, id, byHand }: { readonly jobId: string; readonly id: string; readonly byHand?: Rung | undefined },
  now: Date,
): Promise<Climbing> {
  const facts = await readFacts(instance, jobId, id);
  const urgency = facts.page?.card.urgency ?? 'low';
  const [readers, switches, constants] = await Promise.all([
    readReaders(instance, whomToKnow(climbOf(facts, now, byHand), urgency)),
    readSwitches(instance.store),
    readConstants(instance),
  ]);
  const isAwake = (uid: string) => urgency === 'urgent' || mayRing({ readers, constants, urgency }, uid, now);
  const channelsOf = (uid: string) => {
    const reader = readers.get(uid);
    const channels = reader ? outsideChannels(reader, 'offer', urgency) : [];
    return channels.filter((channel) => channel !== 'sms' || (switches.sms !== false && isAwake(uid)));
  };
  return { facts: { ...facts, channelsOf }, isAwake };
}

/** Decides on the page as it is at the commit. */
export function climbCommand<R extends Refusal>(
  { facts }: Climbing,
  decide: (facts: ClimbFacts, now: Date) => ReturnType<Command<R, Taken | undefined>['decide']>,
): Command<R, Taken | undefined> {
  const path = paths.delivery(facts.jobId, facts.id);
  return {
    own: [path],
    shared: [],
    needs: () => [path],
    decide: (workspace, now) => decide({ ...facts, delivery: workspace.get(Delivery, path) }, now),
  };
}

/** Whoever took the rung is the one that sends: nobody is told of it twice. */
export async function followRung(
  instance: Instance,
  { facts, isAwake }: Climbing,
  { climb, isQueued }: Taken,
  now: Date,
): Promise<void> {
  const { jobId, id } = facts;
  const [others, remind] = [climb.others.filter(isAwake), climb.remind.filter(isAwake)];
  await pushAgain(instance, facts, { others, remind }, now);
  if (isQueued) await sendQueued(instance, paths.delivery(jobId, id), now);
  // Nobody counts on them any more: it may be time for others.
  if (climb.unreachable.length > 0) await planWave(instance, jobId, now);
}

type Climb = ReturnType<typeof climbOf>;

/** Quiet hours may have begun since the offer; what is urgent asks nobody. */
function whomToKnow({ others, outside, remind }: Climb, urgency: Urgency): readonly string[] {
  return urgency === 'urgent' ? outside : [...others, ...outside, ...remind];
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
  const pushTo = (uid: string, rung: 'others' | 'remind'): PushMessage[] => {
    const key = rung === 'others' ? offerKey(page) : 'offerReminder';
    const message = offerPush({ jobId, id, page }, key, delivery.rows[uid]?.lang ?? 'en', now);
    const receipt = receiptFor(instance, uid, { kind: 'wave', jobId, page: id });
    const data = { ...receipt, ...message.data, rung };
    const tokens = (targets.get(uid) ?? []).slice(rung === 'others' ? 1 : 0);
    return tokens.map((token) => ({ ...message, to: uid, data, targets: [token] }));
  };
  await instance.push.send(
    [...others.flatMap((uid) => pushTo(uid, 'others')), ...remind.flatMap((uid) => pushTo(uid, 'remind'))],
    now,
  );
}
