import '@muster/domain/time/temporal-global';
import { publishJob } from '@muster/domain/callouts/callouts.contracts';
import { Delivery } from '@muster/domain/callouts/wave';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishJob as publish } from '../../../functions/src/callouts/publish-job.ts';
import { EFFECTS } from '../../../functions/src/effects.ts';
import type { StoreCall } from '../../../functions/src/platform/store-hooks.ts';
import { openInstance } from '../../../functions/src/platform/the-instance.ts';
import { tick } from '../../../functions/src/platform/tick.ts';
import { openCalloutDay, type CalloutDay } from '../../support/callout-day.ts';

let day: CalloutDay;
beforeAll(async () => {
  day = await openCalloutDay('crash', { instances: 1 });
  await day.agents(4);
});
afterAll(() => day.close());

/** An instance so much later, which dies where the hook says. */
function instanceIn(
  seconds: number,
  dies: (call: StoreCall) => boolean = () => false,
  when: 'before' | 'after' = 'after',
) {
  const kill = (call: StoreCall) => {
    if (dies(call)) throw new Error('killed');
  };
  const opened = openInstance({ projectId: day.world.projectId, hooks: { [when]: kill } });
  const now = () => new Date(Date.now() + seconds * 1000);
  return { ...opened, clock: { now: async () => now(), real: () => new Date() } };
}

const commits = (part: string) => (call: StoreCall) =>
  call.kind === 'commit' && call.paths.some((path) => path.includes(part));

async function deliveryOf(jobId: string): Promise<Delivery | undefined> {
  return (await day.instance.store.get(Delivery, paths.delivery(jobId, '1-0'))).data;
}

async function pushesTo(jobId: string): Promise<string[]> {
  const rows = await day.world.db.collection('sandbox').where('tag', '==', jobId).get();
  return rows.docs.map((row) => String(row.get('to'))).toSorted();
}

function publishOn(instance: ReturnType<typeof instanceIn>, jobId: string) {
  const input = { jobId, rev: 0, key: day.key() };
  return publish.handle(instance, { input, actor: { uid: 'desk', role: 'dispatcher' }, now: new Date() });
}
const agents = ['agent1', 'agent2', 'agent3', 'agent4'];

describe('a function killed between the commit and the sending', () => {
  it('is finished by the tick, half a minute later and once', async () => {
    const jobId = await day.created();
    await expect(publishOn(instanceIn(0, commits('/deliveries/')), jobId)).rejects.toThrow('killed');
    expect(await day.job(jobId)).toMatchObject({ state: 'open', pages: ['1-0'] });
    expect(await deliveryOf(jobId)).toMatchObject({ sendState: 'queued' });
    expect(await pushesTo(jobId)).toEqual([]);

    await tick(instanceIn(20), EFFECTS, 0);
    expect(await pushesTo(jobId)).toEqual([]);
    await Promise.all([tick(instanceIn(31), EFFECTS, 0), tick(instanceIn(31), EFFECTS, 0)]);
    expect(await pushesTo(jobId)).toEqual(agents);
    const delivery = await deliveryOf(jobId);
    expect(delivery?.sendState).toBe('sent');
    expect(Object.values(delivery?.rows ?? {}).map(({ d }) => d)).toEqual(agents.map(() => 'push:sent'));
  });

  it('also when whoever swept it is killed before the record', async () => {
    const jobId = await day.created();
    await expect(publishOn(instanceIn(0, commits('/deliveries/')), jobId)).rejects.toThrow('killed');
    await tick(instanceIn(31, commits('sandbox/')), EFFECTS, 0);
    expect(await deliveryOf(jobId)).toMatchObject({ sendState: 'sending' });
    await tick(instanceIn(50), EFFECTS, 0);
    expect(await deliveryOf(jobId)).toMatchObject({ sendState: 'sending' });
    await tick(instanceIn(62), EFFECTS, 0);
    expect(await deliveryOf(jobId)).toMatchObject({ sendState: 'sent' });
    expect(await pushesTo(jobId)).toEqual(agents);
  });

  it('sends nothing for offers that are no longer open', async () => {
    const jobId = await day.created();
    await expect(publishOn(instanceIn(0, commits('/deliveries/')), jobId)).rejects.toThrow('killed');
    await day.call('cancelJob', { jobId, reason: 'Not needed', key: day.key() });
    await tick(instanceIn(31), EFFECTS, 0);
    expect(await deliveryOf(jobId)).toMatchObject({ sendState: 'sent' });
    expect(await pushesTo(jobId)).toEqual([]);
  });
});

describe('a function killed before the commit', () => {
  it('has done nothing, and the command can be sent again', async () => {
    const jobId = await day.created();
    await expect(publishOn(instanceIn(0, commits(`jobs/${jobId}`), 'before'), jobId)).rejects.toThrow('killed');
    expect(await day.job(jobId)).toMatchObject({ state: 'draft', audit: { n: 1 } });
    expect(await day.pages(jobId)).toEqual([]);
    const { asked } = await day.world.ask(publishJob, { jobId, rev: 0, key: day.key() }, day.desk);
    expect(asked).toBe(4);
  });
});
