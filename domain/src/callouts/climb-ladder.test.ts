import '../time/temporal-global.ts';
import { describe, expect, it } from 'vitest';
import { givenJob } from '../jobs/given-job.ts';
import { climbOf, decideClimb, unseenOf, type LadderFacts } from './climb-ladder.ts';
import { givenPage } from './given-page.ts';
import type { Delivery, DeliveryRow } from './delivery.ts';

const SENT = new Date('2026-11-20T12:00:00Z');
const after = (seconds: number) => new Date(SENT.getTime() + seconds * 1000);

const row = (changes: Partial<DeliveryRow> = {}): DeliveryRow => ({ r: 1, km: 1, min: 5, d: 'push:sent', ...changes });

function given(rows: Record<string, DeliveryRow>, changes: Partial<Delivery> = {}): LadderFacts {
  const page = givenPage({ sentAt: SENT, replyBy: after(3600), audience: Object.keys(rows).toSorted() });
  const delivery: Delivery = {
    ...{ jobId: 'J-1', cause: { kind: 'wave', id: '1-0' }, rankingVersion: 1, excluded: [], rows },
    ...{ facts: { now: SENT, policy: 'urgent' }, sendState: 'sent', createdAt: SENT },
    ...changes,
  };
  const urgent = { ...page, card: { ...page.card, urgency: 'urgent' as const } };
  return { jobId: 'J-1', id: '1-0', job: givenJob(), page: urgent, delivery, responses: new Map() };
}

describe('climbing the ladder of an offer', () => {
  const rows = {
    silent: row(),
    shown: row({ sh: after(5) }),
    opened: row({ sh: after(5), op: after(9) }),
    homeless: row({ d: 'push:none' }),
    waiting: row({ d: 'push:queued' }),
    asleep: row({ d: 'push:queued', at: after(9000) }),
    muted: row({ d: 'push:suppressed(muted)' }),
  };

  it('tries other devices after twenty seconds, and mail at once where no push left', () => {
    expect(climbOf(given(rows), after(19))).toMatchObject({ due: [], others: [], outside: [] });
    expect(climbOf(given(rows), after(20))).toMatchObject({
      others: ['silent'],
      outside: ['homeless', 'muted'],
      remind: [],
    });
  });

  it('goes on by mail and SMS for who switched pushes of offers off, and never pushes', () => {
    const muted = {
      told: row({ d: 'push:suppressed(muted);mail:sent@20' }),
      seen: row({ d: 'push:suppressed(muted)', sh: SENT }),
    };
    const untold = { untold: row({ d: 'push:suppressed(muted)' }), late: row({ d: 'push:suppressed(quiet)' }) };
    const facts = given({ ...muted, ...untold });
    expect(climbOf(facts, after(20))).toMatchObject({ others: [], outside: ['told', 'untold'] });
    const last = climbOf(given({ ...muted, ...untold }, { rung: 'outside' }), after(120));
    expect(last).toMatchObject({ remind: [], unreachable: ['told'] });
  });

  it('tries mail and SMS for everybody silent who may be disturbed after a minute', () => {
    const climb = climbOf(given(rows, { rung: 'others' }), after(60));
    expect(climb).toMatchObject({ others: [], outside: ['silent', 'homeless', 'waiting', 'muted'] });
  });

  it('reminds who saw it and did not open it, and gives up on the silent', () => {
    expect(climbOf(given(rows, { rung: 'outside' }), after(90))).toMatchObject({ remind: ['shown'], outside: [] });
    const last = climbOf(given(rows, { rung: 'remind' }), after(120));
    expect(last.unreachable).toEqual(['silent', 'homeless', 'waiting']);
  });

  it('does nothing for pages that are closed or over', () => {
    const facts = given(rows);
    const closed = facts.page && { ...facts, page: { ...facts.page, state: 'closed' as const } };
    expect(closed && climbOf(closed, after(60)).due).toEqual([]);
    expect(climbOf(facts, after(3600)).due).toEqual([]);
  });

  it('queues each way once and plans the next rung', () => {
    const channelsOf = () => ['mail', 'sms'] as const;
    const facts = { ...given({ silent: row({ d: 'push:sent;mail:sent@30' }) }, { rung: 'others' }), channelsOf };
    expect(decideClimb(facts, after(60))).toMatchObject({
      writes: [
        {
          update: 'jobs/J-1/deliveries/1-0',
          data: { rung: 'outside', 'rows.silent.d': 'push:sent;mail:sent@30;sms:queued@60', sendState: 'queued' },
        },
        { put: 'timers/ladder_J-1~1-0', data: { dueAt: after(90) } },
      ],
      answer: { isQueued: true },
    });
  });
});

it('names who has not seen an offer, asleep or not', () => {
  const facts = given({ silent: row(), shown: row({ sh: after(5) }), asleep: row({ at: after(9000) }) });
  expect(unseenOf(facts, after(30))).toEqual(['silent', 'asleep']);
});
