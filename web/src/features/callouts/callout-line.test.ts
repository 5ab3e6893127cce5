import type { Callout } from '@muster/domain/jobs/job';
import { givenJob, givenMember } from '@muster/domain/jobs/given-job';
import { describe, expect, it } from 'vitest';
import { calloutLine } from './callout-line.ts';
import type { Answer, PersonRow } from './people-rows.ts';

const AT = new Date('2026-11-20T12:00:00Z');
const CALLOUT: Callout = { n: 1, state: 'running', wave: 1, target: 2, askingStandby: false };

const row = (answer: Answer): PersonRow => ({ uid: answer.is, name: answer.is, position: '', wave: 1, answer });
const faceOf = (callout: Partial<Callout>, rows: readonly PersonRow[] = []) =>
  calloutLine(givenJob({ callout: { ...CALLOUT, ...callout } }), rows).face;

describe('the line of a callout', () => {
  it('counts who was asked and what they said', () => {
    const until = new Date('2026-11-20T12:10:00Z');
    const rows = [row({ is: 'confirmed', at: AT }), row({ is: 'declined', at: AT }), row({ is: 'waiting', until })];
    const line = calloutLine(givenJob({ crew: { confirmed: givenMember() } }), rows);
    expect(line).toEqual({ face: 'last-answers', wave: 1, asked: 3, yes: 1, no: 1, noAnswer: 1, answerBy: until });
  });

  it('says where the callout stands', () => {
    expect(calloutLine(givenJob({ state: 'draft', callout: undefined }), []).face).toBe('not-started');
    expect(faceOf({ nextWaveAt: AT })).toBe('between-waves');
    expect(faceOf({ nextWaveAt: AT, wave: 0 })).toBe('asking');
    expect(faceOf({ askingStandby: true })).toBe('asking-standby');
    expect(faceOf({ state: 'exhausted' })).toBe('exhausted');
    expect(calloutLine(givenJob({ state: 'cancelled' }), []).face).toBe('over');
  });
});
