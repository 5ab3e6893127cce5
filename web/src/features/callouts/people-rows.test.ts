import { givenPage } from '@muster/domain/callouts/given-page';
import type { Delivery } from '@muster/domain/callouts/delivery';
import type { Response } from '@muster/domain/callouts/wave';
import { givenJob } from '@muster/domain/jobs/given-job';
import { describe, expect, it } from 'vitest';
import { type CalloutFacts, peopleRows } from './people-rows.ts';
import { countTabs, notAsked } from './people-tabs.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const AT = new Date('2026-11-20T12:58:00Z');
const JOB = givenJob();

const DELIVERY: Delivery = {
  jobId: 'J-000001',
  cause: { kind: 'wave', id: 'J-000001_1' },
  rankingVersion: 1,
  facts: { now: AT, policy: 'urgent', radiusKm: 25 },
  rows: { jan: { r: 2, km: 4, min: 15, d: 'push:sent' }, lee: { r: 1, km: 2, min: 11, d: 'push:failed' } },
  excluded: [
    { uid: 'ola', reason: 'away', args: ['2026-11-22'] },
    { uid: 'sam', reason: 'cert-expired', args: [] },
    { uid: 'ivo', reason: 'cert-expired', args: [] },
  ],
  sendState: 'sent',
  createdAt: AT,
};

function given(facts: Partial<CalloutFacts> = {}): CalloutFacts {
  return {
    job: JOB,
    pages: new Map([['1-0', givenPage({ audience: ['jan', 'lee'] })]]),
    deliveries: new Map([['1-0', DELIVERY]]),
    responses: new Map(),
    nameOf: (uid) => uid.toUpperCase(),
    ...facts,
  };
}

function responded(answer: Partial<Response>): ReadonlyMap<string, Response> {
  return new Map([['jan', { uid: 'jan', answer: 'declined', wave: 1, rev: 1, at: AT, ...answer }]]);
}

const answerOf = (facts: CalloutFacts, uid: string, now = NOW) =>
  peopleRows(facts, now).find((row) => row.uid === uid)?.answer;

describe('the people of a callout', () => {
  it('stand in the order in which they were asked', () => {
    expect(peopleRows(given(), NOW)).toMatchObject([
      { uid: 'lee', name: 'LEE', rank: 1, wave: 1, delivery: { step: 'failed' }, answer: { is: 'waiting' } },
      { uid: 'jan', name: 'JAN', rank: 2, wave: 1, delivery: { step: 'sent', channel: 'push' }, way: { km: 4 } },
    ]);
  });

  it('have answered with a place once they are in the crew, whatever the response says', () => {
    const member = {
      pos: 'p1',
      name: 'Jan Nowak',
      phase: 'confirmed',
      at: AT,
      source: 'tap',
      lead: false,
      rev: 1,
    } as const;
    const facts = given({ job: { ...JOB, crew: { jan: member } }, responses: responded({}) });
    expect(peopleRows(facts, NOW)).toMatchObject([
      { uid: 'lee' },
      { uid: 'jan', name: 'Jan Nowak', position: 'Guard', answer: { is: 'confirmed', at: AT } },
    ]);
  });

  it('stand by with their rank, until they are asked again', () => {
    const facts = given({ job: { ...JOB, standby: [{ uid: 'jan', pos: 'p1', at: AT }] } });
    expect(answerOf(facts, 'jan')).toEqual({ is: 'standby', rank: 1, at: AT });
    const pages = new Map([['2-0', givenPage({ n: 2, audience: ['jan'], standby: true })]]);
    expect(answerOf({ ...facts, pages }, 'jan')).toMatchObject({ is: 'waiting' });
  });

  it('declined with a reason, and wait again after a later wave', () => {
    const facts = given({ responses: responded({ reason: 'ill' }) });
    expect(answerOf(facts, 'jan')).toEqual({ is: 'declined', reason: 'ill', at: AT });
    const again = givenPage({ n: 2, audience: ['jan'], sentAt: new Date('2026-11-20T12:59:00Z') });
    expect(answerOf({ ...facts, pages: new Map([['2-0', again]]) }, 'jan')).toMatchObject({ is: 'waiting' });
  });

  it('came too late, let it pass, or saw the job cancelled', () => {
    const closed = (why: 'full' | 'expired' | 'cancelled') =>
      given({ pages: new Map([['1-0', givenPage({ state: 'closed', why })]]) });
    expect(answerOf(closed('full'), 'jan')).toEqual({ is: 'allTaken' });
    expect(answerOf(closed('cancelled'), 'jan')).toEqual({ is: 'cancelled' });
    expect(answerOf(closed('expired'), 'jan')).toEqual({ is: 'expired' });
    expect(answerOf(given(), 'jan', new Date('2026-11-20T13:07:00Z'))).toEqual({ is: 'expired' });
  });

  it('are counted by what they said', () => {
    const rows = peopleRows(given({ responses: responded({}) }), NOW);
    expect(countTabs(rows)).toEqual({ all: 2, waiting: 1, yes: 0, no: 1, 'not-reached': 1 });
  });

  it('who were not asked are grouped by the reason', () => {
    expect(notAsked([DELIVERY]).map(({ reason, people }) => [reason, people.length])).toEqual([
      ['cert-expired', 2],
      ['away', 1],
    ]);
  });
});
