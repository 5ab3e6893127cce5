import { givenPage } from '@muster/domain/callouts/given-page';
import { givenJob } from '@muster/domain/jobs/given-job';
import { describe, expect, it } from 'vitest';
import type { PersonRow } from './people-rows.ts';
import { chanceNow, wavesSent } from './waves-sent.ts';

const at = (text: string) => new Date(`2026-11-20T${text}:00Z`);
const TERMS = { prox: 0, rel: 0, reach: 0, fair: 0, pref: 0 };

function row(uid: string, answer: PersonRow['answer'], acc: number, wave = 1): PersonRow {
  const stored = { r: 1, km: 1, min: 5, d: '', t: { ...TERMS, acc } };
  return {
    ...{ uid, name: uid, position: '', wave, answer, askedAt: at('12:57') },
    asked: { row: stored, writtenAt: at('12:57'), weights: undefined },
  };
}

const waiting = { is: 'waiting', until: at('13:07') } as const;

describe('the waves of a callout', () => {
  it('are one for all pages of a number, the newest first, with what people said', () => {
    const pages = new Map([
      ['1-0', givenPage({ n: 1, p: 0, audience: ['a', 'b'] })],
      ['1-1', givenPage({ n: 1, p: 1, audience: ['c'] })],
      ['2-0', givenPage({ n: 2, p: 0, audience: ['d'], standby: true })],
    ]);
    const rows = [
      row('a', { is: 'confirmed', at: at('12:58') }, 5000),
      row('b', { is: 'declined', at: at('12:58') }, 5000),
      row('c', waiting, 5000),
      row('d', waiting, 5000, 2),
    ];
    const waves = wavesSent({ pages, deliveries: new Map(), rows });
    expect(waves).toMatchObject([
      { n: 2, asked: 1, waiting: 1, isStandby: true, page: '2-0' },
      { n: 1, asked: 3, yes: 1, no: 1, waiting: 1, isStandby: false, page: '1-0' },
    ]);
  });
});

describe('the chance that those asked fill what is free', () => {
  it('falls with every minute in which nobody says yes', () => {
    const job = givenJob({ positions: [{ id: 'p1', label: 'Guard', need: 1, skills: [], certs: [] }] });
    const rows = [row('a', waiting, 4800), row('b', waiting, 4000), row('c', waiting, 3500)];
    expect(chanceNow(job, rows, at('12:57'))).toBeCloseTo(1 - 0.52 * 0.6 * 0.65, 4);
    expect(chanceNow(job, rows, at('12:58'))).toBeCloseTo(0.5957, 4);
    expect(chanceNow(job, [], at('12:58'))).toBe(0);
  });
});
