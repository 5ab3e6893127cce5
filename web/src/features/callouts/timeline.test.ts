import { givenPage } from '@muster/domain/callouts/given-page';
import type { AuditEntry } from '@muster/domain/audit/audit';
import { givenJob, givenMember } from '@muster/domain/jobs/given-job';
import { describe, expect, it } from 'vitest';
import type { CalloutFacts } from './people-rows.ts';
import { timeline } from './timeline.ts';

const at = (clock: string) => new Date(`2026-11-20T${clock}Z`);

const FACTS: CalloutFacts = {
  job: givenJob({ crew: { jan: givenMember({ at: at('12:58:00') }) } }),
  pages: new Map([['1-0', givenPage({ sentAt: at('12:57:00') })]]),
  deliveries: new Map(),
  responses: new Map([
    ['ben', { uid: 'ben', answer: 'declined', reason: 'ill', wave: 1, rev: 0, at: at('12:59:00') }],
    ['sam', { uid: 'sam', answer: 'withdrawn', reason: 'busy', pos: 'p1', wave: 1, rev: 0, at: at('13:05:00') }],
  ]),
  nameOf: (uid) => uid,
};

function entry(n: number, fields: Partial<AuditEntry>): AuditEntry {
  return { n, subject: 'jobs/J-4ZK81Q', at: at('12:57:00'), by: 'desk', op: 'job.published', diff: {}, ...fields };
}

describe('the timeline of a job', () => {
  it('is told by the job itself to whoever may not read the audit entries', () => {
    expect(timeline(FACTS, undefined).map(({ what, by, wave, count }) => [what, by ?? wave, count])).toEqual([
      ['crew-withdrawn', 'sam', undefined],
      ['offer-declined', 'ben', undefined],
      ['offer-accepted', 'jan', undefined],
      ['wave-sent', 1, 10],
    ]);
  });

  it('names who did what, with the reason somebody gave for leaving', () => {
    const audit = [
      entry(1, { op: 'wave.sent', by: 'system', diff: { n: 2, asked: 4, standby: false } }),
      entry(2, { op: 'crew.withdrawn', by: 'sam', at: at('13:05:00'), diff: { uid: 'sam', pos: 'p1', late: false } }),
    ];
    expect(timeline(FACTS, audit)).toMatchObject([
      { what: 'crew-withdrawn', by: 'sam', uid: 'sam', reason: 'busy' },
      { what: 'offer-declined', by: 'ben', reason: 'ill' },
      { what: 'wave-sent', by: 'system', wave: 2, count: 4 },
    ]);
  });

  it('lists each of several taps that were decided together', () => {
    const ops = ['jan', 'lee'].map((uid) => ({ op: 'offer.accepted', by: uid, diff: { uid, pos: 'p1' } }));
    const [first, second] = timeline(FACTS, [
      entry(3, { op: 'group', by: 'several', at: at('13:06:00'), diff: { ops } }),
    ]);
    expect([first?.uid, second?.uid]).toEqual(['jan', 'lee']);
  });

  it('has a sentence for all that the rules note of a job', () => {
    const sources = import.meta.glob<string>('../../../../domain/src/callouts/*.ts', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const noted = Object.values(sources).flatMap((source) => [
      ...source.matchAll(/noted\([^;]{0,200}?'(\w+\.[\w-]+)'/g),
      ...source.matchAll(/op: '((?:job|crew|callout)\.[\w-]+)'/g),
    ]);
    const ops = new Set(noted.map(([, op = '']) => op));
    // With the job its page is gone.
    ops.delete('job.deleted');
    expect(ops.size).toBeGreaterThan(20);
    expect([...ops].filter((op) => timeline(FACTS, [entry(1, { op })]).some(({ what }) => what === 'other'))).toEqual(
      [],
    );
  });
});
