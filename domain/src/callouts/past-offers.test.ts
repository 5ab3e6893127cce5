import { describe, expect, it } from 'vitest';
import { givenJob } from '../jobs/given-job.ts';
import { givenPage } from './given-page.ts';
import { OfferCount, offersOf, type JobAnswers } from './past-offers.ts';
import type { Response } from './wave.ts';

const SENT = new Date('2026-07-01T12:00:00Z');
const NOW = new Date('2026-07-01T18:00:00Z');
const seconds = (after: number) => new Date(SENT.getTime() + after * 1000);
const minute = (instant: Date) => Math.floor(instant.getTime() / 60_000);

function given(changes: Partial<JobAnswers> = {}): JobAnswers {
  const member = { pos: 'p1', name: 'Ann', phase: 'confirmed', source: 'tap', lead: false, rev: 0 } as const;
  const said = (uid: string, answer: Response['answer'], at: Date): readonly [string, Response] => [
    uid,
    { uid, answer, wave: 1, rev: 0, at },
  ];
  return {
    job: givenJob({ urgency: 'urgent', crew: { ann: { ...member, at: seconds(30) } }, standby: [] }),
    pages: new Map([
      [
        '1-0',
        givenPage({
          ...{ n: 1, p: 0, sentAt: SENT, replyBy: seconds(600), state: 'closed', why: 'expired' },
          audience: ['ann', 'bob', 'cleo', 'dan'],
        }),
      ],
    ]),
    responses: new Map([said('bob', 'declined', seconds(90)), said('cleo', 'withdrawn', seconds(300))]),
    ...changes,
  };
}

function counted(...answers: readonly JobAnswers[]): OfferCount {
  const count = new OfferCount();
  for (const each of answers) count.add(offersOf(each, NOW));
  return count;
}

describe('past offers', () => {
  it('were accepted by whoever said yes, whatever came later, and count when they ran out', () => {
    const count = counted(given());
    const rates = ['ann', 'bob', 'cleo', 'dan'].map((uid) => count.recordOf(uid).p);
    expect(rates).toEqual([{ urgent: [1, 1] }, { urgent: [0, 1] }, { urgent: [1, 1] }, { urgent: [0, 1] }]);
    expect(count.rates()).toEqual({
      urgent: { day: { accepted: 2, offered: 4 }, night: { accepted: 0, offered: 0 }, medianSec: 90 },
    });
  });

  it('say nothing of those who were too late to answer, but that they were asked', () => {
    const full = givenPage({
      n: 1,
      sentAt: SENT,
      replyBy: seconds(600),
      state: 'closed',
      why: 'full',
      audience: ['dan'],
    });
    const count = counted(given({ pages: new Map([['1-0', full]]) }));
    expect(count.recordOf('dan')).toEqual({ lo: minute(SENT) });
    expect(count.rates()).toEqual({});
  });

  it('stay open until their time is over', () => {
    const replyBy = new Date(NOW.getTime() + 60_000);
    const open = givenPage({ n: 1, sentAt: SENT, replyBy, state: 'open', audience: ['dan'] });
    expect(counted(given({ pages: new Map([['1-0', open]]) })).recordOf('dan')).toEqual({
      ...{ lo: minute(SENT), of: [minute(replyBy)] },
    });
  });

  it('count for 90 days, and never where the standby list was asked', () => {
    const old = new Date(NOW.getTime() - 91 * 86_400_000);
    const page = { sentAt: SENT, replyBy: seconds(600), audience: ['dan'] };
    const pages = new Map([
      ['1-0', givenPage({ ...page, n: 1, sentAt: old, state: 'closed', why: 'expired' })],
      ['2-0', givenPage({ ...page, n: 2, standby: true, state: 'closed', why: 'expired' })],
    ]);
    expect(counted(given({ pages })).recordOf('dan')).toEqual({});
  });

  it('come to the same in any order of the jobs', () => {
    const other = given({ job: givenJob({ urgency: 'low', crew: {}, standby: [] }), responses: new Map() });
    const [one, two] = [counted(given(), other), counted(other, given())];
    expect(one.recordOf('ann')).toEqual(two.recordOf('ann'));
    expect(one.rates()).toEqual(two.rates());
  });
});
