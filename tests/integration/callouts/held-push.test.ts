import { decodeSends } from '@muster/domain/messages/delivery-row';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { publishJob } from '../../../functions/src/callouts/publish-job.ts';
import { EFFECTS } from '../../../functions/src/effects.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import type { PushMessage, PushOutcome } from '../../../functions/src/ports/push.ts';
import { MINUTE, openDispatch, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
let agents: readonly Someone[];
beforeAll(async () => {
  dispatch = await openDispatch('held-push');
  agents = await dispatch.agents(3);
});
afterAll(() => dispatch.world.close());

/** What the push service answers, and what it was given. */
let answer: (message: PushMessage, now: Date) => PushOutcome;
let given: string[];
beforeEach(() => {
  given = [];
});

/** An instance so much later, before this push service. */
function instanceIn(aheadMs: number) {
  const push = {
    async send(messages: readonly PushMessage[], now: Date) {
      given.push(...messages.map(({ to, tag }) => `${tag} ${to}`));
      return messages.map((message) => answer(message, now));
    },
  };
  return { ...dispatch.later(aheadMs), push };
}

const tickIn = (aheadMs: number, sweepers = 1) =>
  Promise.all(Array.from({ length: sweepers }, () => tick(instanceIn(aheadMs), EFFECTS, 0)));

async function publish(): Promise<string> {
  const jobId = await dispatch.create({ mode: 'direct', named: uidsOf(agents), together: true });
  const input = { jobId, rev: 0, key: dispatch.key() };
  const actor = { uid: 'desk', role: 'dispatcher' } as const;
  await publishJob.handle(instanceIn(0), { input, actor, now: new Date() });
  return jobId;
}

async function states(jobId: string): Promise<string[]> {
  const { rows } = await dispatch.delivery(jobId);
  return uidsOf(agents).map((uid) => {
    const [send] = decodeSends(rows[uid]?.d ?? '');
    return send ? `${send.is}${send.why === undefined ? '' : ` ${send.why}`}` : 'nothing';
  });
}

const offersOf = (jobId: string) => uidsOf(agents).map((uid) => `${jobId} ${uid}`);
const SECOND = 1000;

it('records what became of each push, with the reason of a failure', async () => {
  const [first, second] = uidsOf(agents);
  answer = ({ to }) => (to === first ? 'sent' : to === second ? { failed: 'INVALID_ARGUMENT' } : 'none');
  const jobId = await publish();
  expect(await states(jobId)).toEqual(['sent', 'failed INVALID_ARGUMENT', 'none']);
  expect((await dispatch.delivery(jobId)).sendState).toBe('sent');
});

it('keeps what the service would not take, and sends that alone, not before the service said', async () => {
  const [first] = uidsOf(agents);
  answer = ({ to }, now) =>
    to === first ? 'sent' : { later: new Date(now.getTime() + 2 * MINUTE), why: 'QUOTA_EXCEEDED' };
  const jobId = await publish();
  expect(await states(jobId)).toEqual(['sent', 'queued', 'queued']);

  answer = () => 'sent';
  given = [];
  await tickIn(MINUTE);
  expect(given).toEqual([]);
  await tickIn(2 * MINUTE + 5 * SECOND, 4);
  expect(given.toSorted()).toEqual(offersOf(jobId).slice(1));
  expect(await states(jobId)).toEqual(['sent', 'sent', 'sent']);
});

it('loses nothing while all sending is stopped', async () => {
  answer = () => 'off';
  const jobId = await publish();
  await tickIn(40 * SECOND);
  await tickIn(80 * SECOND);
  expect(await states(jobId)).toEqual(['queued', 'queued', 'queued']);
  answer = () => 'sent';
  await tickIn(120 * SECOND);
  expect(await states(jobId)).toEqual(['sent', 'sent', 'sent']);
});

it('says that it came too late for what nobody could answer any more', async () => {
  answer = () => 'off';
  const jobId = await publish();
  const { replyBy } = await dispatch.page(jobId);
  answer = () => 'sent';
  given = [];
  await tickIn(replyBy.getTime() - Date.now() + MINUTE);
  expect(given.filter((push) => push.startsWith(jobId))).toEqual([]);
  expect(await states(jobId)).toEqual(['expired', 'expired', 'expired']);
  expect((await dispatch.delivery(jobId)).sendState).toBe('sent');
});

it('is sent again under the same tag by the tick when the sender died in between, once by however many', async () => {
  answer = () => {
    throw new Error('the machine is gone');
  };
  await expect(publish()).rejects.toThrow('gone');
  const [jobId = ''] = given.map((push) => push.split(' ')[0]);
  expect(await states(jobId)).toEqual(['queued', 'queued', 'queued']);
  answer = () => 'sent';
  given = [];
  await tickIn(20 * SECOND);
  expect(given).toEqual([]);
  await tickIn(35 * SECOND, 6);
  expect(given.filter((push) => push.startsWith(jobId)).toSorted()).toEqual(offersOf(jobId));
  const { docs } = await dispatch.world.db.collection(paths.waves(jobId)).get();
  expect(docs).toHaveLength(1);
});
