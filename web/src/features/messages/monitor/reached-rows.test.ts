import type { Delivery } from '@muster/domain/callouts/delivery';
import { givenJob } from '@muster/domain/jobs/given-job';
import { expect, it } from 'vitest';
import { reachedRows, type MonitorFacts } from './reached-rows.ts';

const at = (time: string) => new Date(`2026-11-20T${time}Z`);

function page(createdAt: Date, rows: Delivery['rows']): Delivery {
  const facts = { now: createdAt, policy: 'urgent', reachKm: 25 } as const;
  const cause = { kind: 'wave', id: '1-0' } as const;
  return { jobId: 'J-1', cause, rankingVersion: 1, facts, rows, excluded: [], sendState: 'sent', createdAt };
}

const row = (r: number, d: string, more: object = {}) => ({ r, km: 1, min: 5, d, ...more });

const FIRST = {
  id: '1-0',
  delivery: page(at('12:00:00'), {
    ann: row(2, 'push:sent@2', { sh: at('12:00:04'), op: at('12:00:20') }),
    bob: row(1, 'push:failed(unavailable)@3'),
  }),
};
const SECOND = { id: '2-0', delivery: page(at('12:10:00'), { ann: row(1, 'push:sent@1') }) };

const given = (facts: Partial<MonitorFacts> = {}): MonitorFacts => ({
  deliveries: [FIRST, SECOND],
  responses: [],
  jobs: new Map([['J-1', givenJob()]]),
  nameOf: (uid) => uid.toUpperCase(),
  ...facts,
});

it('lists everybody who was asked, the newest message first and each in its order', () => {
  expect(reachedRows(given()).map(({ page: id, name, step }) => [id, name, step])).toEqual([
    ['2-0', 'ANN', 'sent'],
    ['1-0', 'BOB', 'failed'],
    ['1-0', 'ANN', 'opened'],
  ]);
});

it('knows when each step was reached', () => {
  const [, , ann] = reachedRows(given());
  expect(ann).toMatchObject({
    wave: 1,
    queuedAt: at('12:00:00'),
    sentAt: at('12:00:02'),
    shownAt: at('12:00:04'),
    openedAt: at('12:00:20'),
  });
});

it('counts an answer where the person was last asked before it', () => {
  const answered = (time: string) =>
    reachedRows(given({ responses: [{ jobId: 'J-1', uid: 'ann', at: at(time) }] }))
      .filter(({ uid }) => uid === 'ann')
      .map(({ page: id, step }) => [id, step]);
  expect(answered('12:05:00')).toEqual([
    ['2-0', 'sent'],
    ['1-0', 'answered'],
  ]);
  expect(answered('12:11:00')).toEqual([
    ['2-0', 'answered'],
    ['1-0', 'opened'],
  ]);
});

it('takes a place in the crew as an answer', () => {
  const member = { pos: 'p1', name: 'Ann', phase: 'confirmed', at: at('12:12:00'), source: 'tap', lead: false, rev: 1 };
  const job = { ...givenJob(), crew: { ann: { ...member, phase: 'confirmed', source: 'tap' } as const } };
  const [newest] = reachedRows(given({ jobs: new Map([['J-1', job]]) }));
  expect(newest).toMatchObject({ step: 'answered', rank: 4, answeredAt: at('12:12:00') });
});
