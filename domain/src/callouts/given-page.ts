import type { OfferCard, WavePage } from './wave.ts';

const STEWARD = { id: 'p1', label: 'Steward', need: 4, skills: ['steward'], certs: ['steward'] };
const FIRST_AIDER = { id: 'p2', label: 'First aider', need: 1, skills: ['steward', 'first-aid'], certs: ['steward'] };

/** Facts for tests: stewards in Stratford from 14:00, asked at 12:57, answer by 13:07. */
export function givenPage(fields: Partial<WavePage> = {}, card: Partial<OfferCard> = {}): WavePage {
  const sentAt = new Date('2026-11-20T12:57:00Z');
  return {
    jobId: 'J-000001',
    n: 1,
    p: 0,
    rev: 1,
    state: 'open',
    audience: ['jan'],
    openPositions: ['p1', 'p2'],
    sentAt,
    replyBy: new Date('2026-11-20T13:07:00Z'),
    reoffer: false,
    standby: false,
    expireAt: new Date('2026-12-20T13:07:00Z'),
    createdAt: sentAt,
    ...fields,
    card: {
      title: 'Crowd stewards',
      type: 'event',
      urgency: 'standard',
      area: 'Stratford',
      outward: 'E15',
      centre: { lat: 51.54, lon: 0 },
      start: new Date('2026-11-20T14:00:00Z'),
      end: new Date('2026-11-20T20:00:00Z'),
      tz: 'Europe/London',
      positions: [STEWARD, FIRST_AIDER],
      asked: 10,
      ...card,
    },
  };
}
