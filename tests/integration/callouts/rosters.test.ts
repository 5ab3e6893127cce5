import { Roster, rowOf } from '@muster/domain/callouts/roster';
import { RosterState } from '@muster/domain/callouts/roster-state';
import { Diary } from '@muster/domain/availability/diary';
import type { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishJob } from '../../../functions/src/callouts/publish-job.ts';
import { reconcileRosters } from '../../../functions/src/callouts/reconcile-rosters.ts';
import {
  rosterOfAvailability,
  rosterOfDiary,
  rosterOfPerson,
} from '../../../functions/src/callouts/roster-triggers.ts';
import { nth, openDispatch, reasonOf, uidsOf, type Dispatch, type Someone } from '../../support/dispatch.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('rosters', { instances: 2 });
});
afterAll(() => dispatch.world.close());

const instance = () => dispatch.later(0);
const allTrue = { drifted: 0, missing: 0, stray: 0 };
const repair = () => reconcileRosters.run(instance());

async function rosters(): Promise<ReadonlyMap<string, Roster>> {
  const read = await dispatch.store.query(Roster, { from: paths.rosters, where: [], limit: 50 });
  return new Map(read.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
}

/** On which rosters somebody is. */
async function listedOn({ uid }: Someone): Promise<string[]> {
  return [...(await rosters())].flatMap(([id, { agents }]) => (uid in agents ? [id] : []));
}

async function rowFor({ uid }: Someone) {
  const texts = [...(await rosters()).values()].flatMap(({ agents }) => agents[uid] ?? []);
  return rowOf(texts[0]);
}

async function putRow(id: string, { uid }: Someone, text: string | undefined): Promise<void> {
  const { data } = await dispatch.store.get(Roster, paths.roster(id));
  const { [uid]: _, ...others } = data?.agents ?? {};
  const agents = text === undefined ? others : { ...others, [uid]: text };
  const roster = { ...(data ?? { zone: id.slice(0, -2), createdAt: new Date(), rev: 0 }), agents };
  await dispatch.store.commit([{ put: paths.roster(id), data: roster }], []);
}

async function change({ uid }: Someone, changes: Partial<Person>): Promise<void> {
  await dispatch.world.db.doc(paths.person(uid)).update(changes);
}

/** Everybody of a job who was asked. */
async function asked(jobId: string): Promise<string[]> {
  return (await dispatch.audiences(jobId)).flat();
}

describe('a roster follows', () => {
  it('a new account, whichever of its documents is heard of first, and how often', async () => {
    const ann = await dispatch.someone('ann');
    const on = instance();
    const deliveries = [rosterOfDiary, rosterOfPerson, rosterOfAvailability, rosterOfPerson];
    await Promise.all(deliveries.map((each) => each.handle(on, ann.uid)));
    expect(await listedOn(ann)).toEqual(['west_0']);
    expect((await dispatch.diary(ann)).who.rosterId).toBe('west_0');
    expect(await repair()).toMatchObject(allTrue);
  });

  it('what is true, not what was written when: late news say nothing old', async () => {
    const [bob] = await dispatch.agents(1);
    if (!bob) throw new Error('nobody');
    await change(bob, { maxKm: 9 });
    await change(bob, { maxKm: 12 });
    await rosterOfPerson.handle(instance(), bob.uid);
    expect((await rowFor(bob))?.mx).toBe(12);
  });

  it('a place taken, through the diary', async () => {
    const [cleo] = await dispatch.agents(1);
    if (!cleo) throw new Error('nobody');
    const jobId = await dispatch.publishTo([cleo]);
    await dispatch.tap(cleo, jobId);
    await rosterOfDiary.handle(instance(), cleo.uid);
    expect((await rowFor(cleo))?.bz.map(([, , job]) => job)).toEqual([jobId]);
  });

  it('somebody who moves to another zone, with all that is on record', async () => {
    const [dora] = await dispatch.agents(1);
    if (!dora) throw new Error('nobody');
    await dispatch.publishTo([dora]);
    const before = await rowFor(dora);
    await change(dora, { zoneId: 'east' });
    await Promise.all([rosterOfPerson, rosterOfPerson].map((each) => each.handle(instance(), dora.uid)));
    expect(await listedOn(dora)).toEqual(['east_0']);
    expect((await rowFor(dora))?.lo).toBe(before?.lo);
  });

  it('the planner: when somebody was last asked, and until when they may answer', async () => {
    const [ed] = await dispatch.agents(1);
    if (!ed) throw new Error('nobody');
    const jobId = await dispatch.publishTo([ed]);
    const { replyBy } = await dispatch.page(jobId);
    await expect.poll(async () => (await rowFor(ed))?.of).toEqual([Math.floor(replyBy.getTime() / 60_000)]);
  });
});

describe('a roster written by many at once', () => {
  it('on several instances keeps what each of them wrote', async () => {
    const agents = await dispatch.agents(12);
    await Promise.all(agents.map((agent, i) => change(agent, { maxKm: i + 1 })));
    const instances = [instance(), instance(), instance()];
    await Promise.all(
      agents.flatMap(({ uid }, i) => [0, 1].map((more) => rosterOfPerson.handle(nthOf(instances, i + more), uid))),
    );
    const rows = await Promise.all(agents.map(rowFor));
    expect(rows.map((row) => row?.mx)).toEqual(agents.map((_, i) => i + 1));
  });

  it('is not written oftener than once a second by one deployed instance', async () => {
    const agents = await dispatch.agents(3);
    const on = { ...instance(), sandbox: false };
    const before = on.store.meter.writes;
    const begun = performance.now();
    await change(nth(agents, 0), { maxKm: 3 });
    await rosterOfPerson.handle(on, nth(agents, 0).uid);
    await Promise.all(agents.map((agent) => change(agent, { maxKm: 4 })));
    await Promise.all(agents.map(({ uid }) => rosterOfPerson.handle(on, uid)));
    expect(on.store.meter.writes - before).toBe(2);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
  });
});

describe('a roster that is wrong', () => {
  it('because it is old costs a polite refusal, never a wrong place', async () => {
    const [fay] = await dispatch.agents(1);
    if (!fay) throw new Error('nobody');
    const draft = { start: dispatch.draft().start, end: dispatch.draft().end };
    const window = { start: new Date(draft.start), end: new Date(new Date(draft.start).getTime() + 5 * 3_600_000) };
    const first = await dispatch.publishTo([fay], window);
    const second = await dispatch.publishTo([fay], window);
    await dispatch.tap(fay, first);
    expect(reasonOf(await dispatch.tap(fay, second))).toBe('clash');
    expect((await dispatch.diary(fay)).holds.map(({ job }) => job)).toEqual([first]);
  });

  it('is seen and put right at night: rows that drifted, that are lost, and whole rosters', async () => {
    const agents = await dispatch.agents(3);
    const [gil, hal, ida] = [nth(agents, 0), nth(agents, 1), nth(agents, 2)];
    await repair();
    await change(gil, { maxKm: 5 });
    await putRow('west_0', hal, undefined);
    await putRow('west_0', ida, 'nonsense');
    expect(await repair()).toMatchObject({ drifted: 2, missing: 1, stray: 0 });
    expect(await repair()).toMatchObject(allTrue);

    await dispatch.world.db.doc(paths.roster('west_0')).delete();
    const { missing } = await repair();
    expect(missing).toBeGreaterThan(3);
    expect(await repair()).toMatchObject(allTrue);
    expect((await rowFor(gil))?.mx).toBe(5);
  });

  it('is followed anew by the next news of anybody who was on a lost one', async () => {
    const [jan] = await dispatch.agents(1);
    if (!jan) throw new Error('nobody');
    await dispatch.world.db.doc(paths.roster('west_0')).delete();
    await rosterOfAvailability.handle(instance(), jan.uid);
    expect(await listedOn(jan)).toEqual(['west_0']);
    await repair();
  });

  it('because somebody is on two asks them once, and is healed at night', async () => {
    const [kim] = await dispatch.agents(1);
    if (!kim) throw new Error('nobody');
    const text = (await rosters()).get('west_0')?.agents[kim.uid];
    await putRow('east_0', kim, text);
    const jobId = await dispatch.create({ policy: 'everyone' });
    await dispatch.world.call('publishJob', { jobId, rev: 0, key: dispatch.key() }, dispatch.desk.token);
    expect((await asked(jobId)).filter((uid) => uid === kim.uid)).toEqual([kim.uid]);
    expect(await repair()).toMatchObject({ stray: 1 });
    expect(await listedOn(kim)).toEqual(['west_0']);
  });
});

describe('a roster that has not heard of a suspension', () => {
  it('lets the person be asked, until it hears of it', async () => {
    const [ann, ben] = await dispatch.agents(2);
    if (!ann || !ben) throw new Error('nobody');
    const jobId = await dispatch.create({ policy: 'everyone' });
    await dispatch.listEverybody();
    await dispatch.call('suspendPerson', dispatch.boss, { uid: ann.uid, reason: 'Licence withdrawn' });
    const input = { jobId, rev: 0, key: dispatch.key() };
    await publishJob.handle(instance(), { input, actor: { uid: 'desk', role: 'dispatcher' }, now: new Date() });
    expect(await asked(jobId)).toContain(ann.uid);

    await rosterOfPerson.handle(instance(), ann.uid);
    expect(await asked(jobId)).not.toContain(ann.uid);
    expect(await asked(jobId)).toContain(ben.uid);
  });

  it('lets the person be asked until the night, when the news was lost', async () => {
    const [cal] = await dispatch.agents(1);
    if (!cal) throw new Error('nobody');
    const jobId = await dispatch.create({ policy: 'everyone' });
    await dispatch.listEverybody();
    await dispatch.call('suspendPerson', dispatch.boss, { uid: cal.uid, reason: 'Licence withdrawn' });
    const input = { jobId, rev: 0, key: dispatch.key() };
    await publishJob.handle(instance(), { input, actor: { uid: 'desk', role: 'dispatcher' }, now: new Date() });
    expect(await asked(jobId)).toContain(cal.uid);

    await repair();
    expect(await asked(jobId)).not.toContain(cal.uid);
  });
});

describe('the nightly repair', () => {
  it('runs as a schedule and leaves what it found, with one entry of the audit for each run', async () => {
    const read = () => dispatch.store.get(RosterState, paths.rosterState);
    const before = (await read()).data?.audit.n ?? 0;
    expect(await dispatch.world.run('reconcileRosters')).toBe(200);
    const { data: state } = await read();
    expect(state?.found).toMatchObject({ agents: (await everybody()).length, ...allTrue });
    expect(state?.audit.n).toBe(before + 1);
    const entry = await dispatch.world.db.doc(paths.audit(paths.rosterState, before + 1)).get();
    expect(entry.get('op')).toBe('rosters.reconciled');
  });

  it('counts from all offers what people said, and says the same again', async () => {
    const agents = await dispatch.agents(3);
    const [lea, mia, noa] = [nth(agents, 0), nth(agents, 1), nth(agents, 2)];
    const jobId = await dispatch.publishTo(agents, { urgency: 'urgent' });
    await dispatch.tap(lea, jobId);
    await dispatch.call('declineOffer', mia, { jobId, page: '1-0', reason: 'busy' });
    await repair();
    const rates = async () => (await Promise.all([lea, mia, noa].map(rowFor))).map((row) => row?.p?.urgent);
    expect(await rates()).toEqual([[1, 1], [0, 1], undefined]);
    await repair();
    expect(await rates()).toEqual([[1, 1], [0, 1], undefined]);
  });
});

async function everybody(): Promise<string[]> {
  const query = { from: paths.diaries, where: [], limit: 500 } as const;
  const read = await dispatch.store.query(Diary, query);
  return read.map(({ path }) => idOf(path)).filter((uid) => !uidsOf([dispatch.desk, dispatch.boss]).includes(uid));
}

function nthOf<T>(all: readonly T[], at: number): T {
  const one = all[at % all.length];
  if (one === undefined) throw new Error('there is none');
  return one;
}
