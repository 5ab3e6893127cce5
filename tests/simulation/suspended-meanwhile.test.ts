import '@muster/domain/time/temporal-global';
import { Diary } from '@muster/domain/availability/diary';
import { Roster } from '@muster/domain/callouts/roster';
import { paths } from '@muster/domain/paths';
import { expect, test } from 'vitest';
import { noteOffered } from '../../functions/src/callouts/roster-drain.ts';
import { rosterOfDiary } from '../../functions/src/callouts/roster-triggers.ts';
import { EFFECTS } from '../../functions/src/effects.ts';
import { tick } from '../../functions/src/platform/tick.ts';
import { memoryInstance } from './memory-instance.ts';
import { somePopulation } from './population.ts';
import { Random } from './random.ts';
import { MemoryDocuments } from './store/memory-documents.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const ID = 'london_0';

test('whoever is suspended while a planner asks them is let go of by the next tick', async () => {
  const documents = new MemoryDocuments();
  const { agents, writes } = somePopulation(new Random(3), NOW);
  documents.commit(writes, []);
  const fresh = () => memoryInstance(documents, NOW);
  for (const uid of agents) await rosterOfDiary.handle(fresh(), uid);
  const planned = await fresh().store.get(Roster, paths.roster(ID));
  const [ann = '', ben = ''] = Object.keys(planned.data?.agents ?? {});
  const isTimed = (uid: string) => documents.read(paths.timer('release', uid)).data !== undefined;

  const suspended = [
    { update: paths.person(ann), data: { state: 'suspended' } },
    { update: paths.diary(ann), data: { 'who.state': 'suspended' } },
  ];
  documents.commit(suspended, []);
  await rosterOfDiary.handle(fresh(), ann);
  expect(Diary.parse(documents.read(paths.diary(ann)).data).who.state).toBe('suspended');
  const offered = [ann, ben].map((uid) => ({ uid, at: 100, replyBy: 200 }));
  await noteOffered(fresh(), ID, offered, planned).done;
  expect([ann, ben].map(isTimed)).toEqual([true, false]);

  expect(await tick(fresh(), EFFECTS, 0)).toMatchObject({ failed: 0 });
  expect(isTimed(ann)).toBe(false);
});
