import { givenPage } from './given-page.ts';
import type { Response } from './wave.ts';
import { givenJob, givenMember } from '../jobs/given-job.ts';
import { describe, expect, it } from 'vitest';
import { agentFigures, offersMade, type RecordFacts } from './offers-made.ts';

const now = new Date('2026-11-20T12:00:00Z');
const at = (text: string) => new Date(`2026-11-20T${text}:00Z`);

function page(jobId: string, sentAt: string, changes: object = {}) {
  return { ...givenPage({ sentAt: at(sentAt), replyBy: at('11:30'), ...changes }), jobId };
}

function response(answer: Response['answer'], time: string): Response {
  return { uid: 'ivo', answer, wave: 1, rev: 0, at: at(time), reason: 'far' };
}

function made(changes: Partial<RecordFacts>) {
  return offersMade({ uid: 'ivo', pages: [], responses: new Map(), jobs: new Map(), ...changes }, now);
}

describe('the offers made to somebody', () => {
  it('are one for each job, the newest first, standby left out', () => {
    const offers = made({
      pages: [
        page('J-1', '09:00'),
        page('J-1', '10:00'),
        page('J-2', '10:30'),
        page('J-2', '11:00', { standby: true }),
      ],
    });
    expect(offers.map(({ jobId, sentAt }) => [jobId, sentAt])).toEqual([
      ['J-2', at('10:30')],
      ['J-1', at('10:00')],
    ]);
  });

  it('end by the crew, else by the answer, else by the page', () => {
    const jobs = new Map([['J-1', givenJob({ crew: { ivo: givenMember({ at: at('10:02') }) } })]]);
    const responses = new Map([
      ['J-2', response('declined', '10:31')],
      ['J-3', response('withdrawn', '11:00')],
    ]);
    const pages = [
      page('J-1', '10:00'),
      page('J-2', '10:00'),
      page('J-3', '10:00'),
      page('J-4', '10:00'),
      page('J-5', '10:00', { replyBy: at('13:00') }),
      page('J-6', '10:00', { state: 'closed', why: 'full' }),
    ];
    const ends = made({ pages, jobs, responses }).map(({ jobId, end }) => `${jobId} ${end}`);
    expect(ends.toSorted()).toEqual([
      'J-1 accepted',
      'J-2 declined',
      'J-3 accepted',
      'J-4 no-answer',
      'J-5 open',
      'J-6 all-taken',
    ]);
  });
});

describe('the figures of somebody', () => {
  it('count what was answered or let pass in 90 days, and how fast', () => {
    const offer = { title: '', urgency: 'urgent' as const, sentAt: at('10:00') };
    const figures = agentFigures(
      [
        { ...offer, jobId: 'J-1', end: 'accepted', answeredAt: at('10:02') },
        { ...offer, jobId: 'J-2', end: 'declined', answeredAt: at('10:10') },
        { ...offer, jobId: 'J-3', end: 'no-answer' },
        { ...offer, jobId: 'J-4', end: 'all-taken' },
        { ...offer, jobId: 'J-5', end: 'accepted', sentAt: new Date('2026-08-01T10:00:00Z') },
      ],
      now,
    );
    expect(figures.offered).toBe(4);
    expect(figures.byUrgency[0]).toEqual({ urgency: 'urgent', accepted: 1, counted: 3 });
    expect(figures.medianAnswerSec).toBe(600);
  });

  it('say nothing about answers where there were none', () => {
    expect(agentFigures([], now)).toMatchObject({ offered: 0, medianAnswerSec: undefined });
  });
});
