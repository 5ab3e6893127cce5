import { describe, expect, it } from 'vitest';
import { givenJob } from '../jobs/given-job.ts';
import { climbOf } from './climb-ladder.ts';
import type { Delivery, DeliveryRow } from './delivery.ts';
import { givenPage } from './given-page.ts';
import { decideHurryOffer, decideStopOffer, offerRung } from './hurry-offer.ts';

const SENT = new Date('2026-11-20T12:00:00Z');
const after = (seconds: number) => new Date(SENT.getTime() + seconds * 1000);
const row = (changes: Partial<DeliveryRow> = {}): DeliveryRow => ({ r: 1, km: 1, min: 5, d: 'push:sent', ...changes });
const ROWS = { silent: row(), shown: row({ sh: after(5) }), opened: row({ sh: after(5), op: after(9) }) };

function given(changes: Partial<Delivery> = {}, page = givenPage()) {
  const audience = ['opened', 'shown', 'silent'];
  const wave = { ...page, sentAt: SENT, replyBy: after(3600), audience };
  const delivery: Delivery = {
    ...{ jobId: 'J-1', cause: { kind: 'wave', id: '1-0' }, rankingVersion: 1, excluded: [], rows: ROWS },
    ...{ facts: { now: SENT, policy: 'standard' }, sendState: 'sent', createdAt: SENT },
    ...changes,
  };
  const facts = { jobId: 'J-1', id: '1-0', job: givenJob(), page: wave, delivery, responses: new Map() };
  return { ...facts, channelsOf: () => ['mail', 'sms'] as const, by: 'boss', key: 'key-1' };
}

describe('the next rung of an offer', () => {
  it('is told with its time, and without one where that is past the time to answer', () => {
    const rungOf = (changes: Partial<Delivery>) => offerRung(given().page, { ...given(changes).delivery }, after(10));
    expect(rungOf({})).toEqual({ rung: 'others', at: after(300) });
    expect(rungOf({ rung: 'others' })).toEqual({ rung: 'outside', at: after(1200) });
    expect(rungOf({ rung: 'remind' })).toBeUndefined();
    expect(rungOf({ stopped: { at: SENT, key: 'k' } })).toBeUndefined();
    const late = { ...given().page, replyBy: after(60) };
    expect(offerRung(late, given().delivery, after(10))).toEqual({ rung: 'others', at: undefined });
    expect(offerRung(late, given().delivery, after(60))).toBeUndefined();
  });

  it('is taken by hand for the silent, written down, and the one after it keeps its time', () => {
    expect(decideHurryOffer({ ...given({ rung: 'others' }), rung: 'outside' }, after(10))).toMatchObject({
      writes: [
        {
          update: 'jobs/J-1/deliveries/1-0',
          data: { rung: 'outside', 'rows.silent.d': expect.stringContaining('mail:queued') },
        },
        { put: 'timers/ladder_J-1~1-0', data: { dueAt: after(1800) } },
        { update: 'jobs/J-1/deliveries/1-0', data: { hurried: { at: after(10), key: 'key-1' } } },
      ],
      audit: [{ op: 'offer.hurried', by: 'boss', diff: { page: '1-0', rung: 'outside' } }],
      answer: { climb: { outside: ['silent'], others: [], remind: [] }, isQueued: true },
    });
  });

  it('is taken once for one key, and not where somebody was faster', () => {
    const done = given({ rung: 'others', hurried: { at: SENT, key: 'key-1' } });
    expect(decideHurryOffer({ ...done, rung: 'others' }, after(10))).toEqual({
      writes: [],
      audit: [],
      answer: undefined,
    });
    expect(decideHurryOffer({ ...done, key: 'key-2', rung: 'others' }, after(10))).toEqual({ refused: 'stale' });
  });

  it('is refused where nothing is planned any more', () => {
    const refusal = (facts: ReturnType<typeof given>) => decideHurryOffer({ ...facts, rung: 'outside' }, after(10));
    const over = { refused: 'not-climbing' };
    expect(refusal(given({}, givenPage({ state: 'closed' })))).toEqual(over);
    expect(refusal(given({ rung: 'unreachable' }))).toEqual(over);
    expect(refusal(given({ stopped: { at: SENT, key: 'k' } }))).toEqual(over);
    expect(decideHurryOffer({ ...given(), delivery: undefined, rung: 'others' }, after(10))).toEqual({
      refused: 'not-found',
    });
  });
});

describe('an offer that is stopped', () => {
  const stopped = { at: after(10), key: 'key-1' };

  it('holds back what waits, and is written down', () => {
    const waiting = {
      ...ROWS,
      asleep: row({ d: 'push:queued', at: after(900) }),
      mail: row({ d: 'push:sent;mail:queued@60' }),
    };
    expect(decideStopOffer(given({ rows: waiting, sendState: 'queued' }), after(10))).toMatchObject({
      writes: [
        {
          update: 'jobs/J-1/deliveries/1-0',
          data: {
            'rows.asleep.d': 'push:suppressed(stopped)@10',
            'rows.mail.d': 'push:sent;mail:suppressed(stopped)@10',
            stopped,
            sendState: 'sent',
          },
        },
      ],
      audit: [{ op: 'offer.stopped', by: 'boss', diff: { page: '1-0' } }],
    });
  });

  it('is not tried on any rung, and whoever gave no sign still counts as unreachable', () => {
    const facts = given({ stopped });
    expect(climbOf(facts, after(1200))).toMatchObject({ others: [], outside: [], remind: [] });
    expect(climbOf(facts, after(3599)).remind).toEqual([]);
    const late = { ...facts, page: { ...facts.page, replyBy: after(9000) } };
    expect(climbOf(late, after(3600))).toMatchObject({ outside: [], unreachable: ['silent'] });
  });

  it('is stopped once, and not where nothing is left to stop', () => {
    expect(decideStopOffer(given({ stopped }), after(20))).toMatchObject({ writes: [] });
    expect(decideStopOffer({ ...given({ stopped }), key: 'key-2' }, after(20))).toEqual({ refused: 'not-climbing' });
    expect(decideStopOffer(given({ rung: 'unreachable' }), after(20))).toEqual({ refused: 'not-climbing' });
  });
});
