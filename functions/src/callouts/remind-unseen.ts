import { unseenOf } from '@muster/domain/callouts/climb-ladder';
import type { Delivery } from '@muster/domain/callouts/delivery';
import type { WavePage } from '@muster/domain/callouts/wave';
import { Job } from '@muster/domain/jobs/job';
import { remindUnseen as contract } from '@muster/domain/messages/broadcasts.contracts';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { receiptFor } from '../messages/receipt-for.ts';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import { readTargets } from '../ports/device-book.ts';
import type { PushMessage } from '../ports/push.ts';
import { readConstants } from '../settings/read-org.ts';
import { mayRing } from './awake.ts';
import { readFacts } from './ladder-facts.ts';
import { offerPush } from './offer-message.ts';
import { readReaders } from './offers-outside.ts';

/** So soon nobody is reminded again. */
const PAUSE_MS = 2 * 60_000;

/** To every device of those who gave no sign, unless they may not be disturbed now. */
export const remindUnseen = defineCallable(contract, STAFF, async (instance, { input: { jobId }, now }) => {
  const { data: job } = await instance.store.get(Job, paths.job(jobId));
  if (!job) return { refused: 'not-found' };
  const done = await Promise.all(job.pages.map((id) => remindPage(instance, jobId, id, now)));
  const sum = (of: 'reminded' | 'asleep') => done.reduce((all, one) => all + one[of], 0);
  return { reminded: sum('reminded'), asleep: sum('asleep') };
});

async function remindPage(instance: Instance, jobId: string, id: string, now: Date) {
  const nobody = { reminded: 0, asleep: 0 };
  const facts = await readFacts(instance, jobId, id);
  const { page, delivery } = facts;
  const isTooSoon = delivery?.remindedAt && now.getTime() - delivery.remindedAt.getTime() < PAUSE_MS;
  const unseen = unseenOf(facts, now);
  if (!page || !delivery || isTooSoon || unseen.length === 0) return nobody;
  const awake = await awakeOf(instance, unseen, page, now);
  // Under the tag of the offer: sent twice, it is one.
  await instance.push.send(await remindersTo(instance, { jobId, id, page, delivery }, awake, now), now);
  await instance.store.commit([{ update: paths.delivery(jobId, id), data: { remindedAt: now } }], []);
  return { reminded: awake.length, asleep: unseen.length - awake.length };
}

async function awakeOf(instance: Instance, uids: readonly string[], { card }: WavePage, now: Date): Promise<string[]> {
  const [constants, readers] = await Promise.all([readConstants(instance), readReaders(instance, uids)]);
  return uids.filter((uid) => mayRing({ readers, constants, urgency: card.urgency }, uid, now));
}

interface Page {
  readonly jobId: string;
  readonly id: string;
  readonly page: WavePage;
  readonly delivery: Delivery;
}

async function remindersTo(
  instance: Instance,
  { jobId, id, page, delivery }: Page,
  uids: readonly string[],
  now: Date,
): Promise<PushMessage[]> {
  const targets = await readTargets(instance.store, uids);
  return uids.flatMap((to) => {
    const message = offerPush({ jobId, id, page }, 'notSeen', delivery.rows[to]?.lang ?? 'en', now);
    const data = { ...receiptFor(instance, to, { kind: 'wave', jobId, page: id }), ...message.data };
    return (targets.get(to) ?? []).map((token) => ({ ...message, to, data, targets: [token] }));
  });
}
