import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import { givenPage } from './given-page.ts';
import { givenNeighbour } from './given-plan.ts';
import { fewLeft, isHopeless, openOffers } from './open-offers.ts';
import type { Response } from './wave.ts';

const sentAt = new Date('2026-11-20T12:00:00Z');
const job = givenJob({ pages: ['1-0'] });
const pages = new Map([['1-0', givenPage({ audience: ['amy', 'ben', 'cal'], sentAt })]]);
const no: Response = { uid: 'ben', answer: 'declined', wave: 1, rev: 1, at: sentAt };
const record = { rates: { urgent: { accepted: 1, offered: 10 } } };
const facts = {
  job,
  pages,
  people: [givenNeighbour('amy', 1, { record })],
  responses: new Map(),
  constants: CONSTANTS,
};

describe('those who may still answer', () => {
  it('are asked, silent, and as likely to say yes as is known of them', () => {
    const open = openOffers({ ...facts, responses: new Map([['ben', no]]) });
    expect(open.map(({ likely }) => likely.toFixed(4))).toEqual(['0.2556', '0.4500']);
    expect(open).toMatchObject([{ positions: ['p1'], sentAt }, { positions: ['p1'] }]);
  });

  it('count again when the job has changed since their no', () => {
    const changed = { ...facts, job: { ...job, rev: 2 }, responses: new Map([['ben', no]]) };
    expect(openOffers(changed)).toHaveLength(3);
  });

  it('do not hold others up when nothing reaches them', () => {
    expect(openOffers({ ...facts, lost: new Map([['1-0', ['amy', 'cal']]]) })).toHaveLength(1);
    expect(openOffers({ ...facts, lost: new Map([['2-0', ['amy', 'cal']]]) })).toHaveLength(3);
    const all = { ...facts, lost: new Map([['1-0', ['amy', 'ben', 'cal']]]) };
    expect(isHopeless(all, sentAt)).toBe(true);
  });

  it('are too few to wait for as time goes by', () => {
    const audience = Array.from({ length: 8 }, (_, i) => `agent${i}`);
    const many = { ...facts, pages: new Map([['1-0', givenPage({ audience, sentAt })]]) };
    const after = (seconds: number) => new Date(sentAt.getTime() + seconds * 1000);
    expect([0, 60, 180].map((seconds) => isHopeless(many, after(seconds)))).toEqual([false, false, true]);
  });
});

describe('how few are worth a look', () => {
  it('is the most with whom it will probably not fill', () => {
    const waiting = { n: 1, state: 'running' as const, wave: 1, target: 2, askingStandby: false, nextWaveAt: sentAt };
    expect(fewLeft({ ...job, callout: waiting })).toBe(3);
    expect(fewLeft({ ...givenCrewOf(['dan']), callout: waiting })).toBe(0);
  });

  it('is nobody where the next wave waits for its time, or none is to come', () => {
    expect(fewLeft(job)).toBe(0);
    expect(fewLeft({ ...job, waveSize: 4 })).toBe(0);
  });
});
