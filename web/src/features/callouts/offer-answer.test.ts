import { describe, expect, it } from 'vitest';
import { answerShown, isReached, type AnswerFacts, type KeptAnswer } from './offer-answer.ts';

const KEPT: KeptAnswer = { key: 'k1', gives: 'yes', state: 'sending', keptAt: new Date('2026-11-20T12:58:00Z') };

function shown(facts: Partial<AnswerFacts>) {
  return answerShown({
    standing: 'waiting',
    kept: undefined,
    said: undefined,
    online: true,
    pace: 'sending',
    ...facts,
  });
}

describe('answerShown', () => {
  it('asks while nothing was answered', () => {
    expect(shown({})).toEqual({ is: 'asking' });
    expect(shown({ standing: 'asked-again' })).toEqual({ is: 'asking' });
  });

  it('never shows a kept yes as a place', () => {
    expect(shown({ kept: KEPT })).toMatchObject({ is: 'on-its-way', pace: 'sending' });
    expect(shown({ kept: KEPT, pace: 'not-yet' })).toMatchObject({ is: 'on-its-way', pace: 'not-yet' });
    expect(shown({ kept: KEPT, online: false })).toMatchObject({ is: 'offline', savedAt: KEPT.keptAt });
  });

  it('keeps the outcome after the card is gone from the list', () => {
    const isLive = false;
    expect(shown({ standing: 'full', said: { answer: 'accepted', isLive } })).toEqual({ is: 'confirmed' });
    expect(shown({ standing: 'full', said: { answer: 'standby', rank: 1, isLive } })).toEqual({
      is: 'standby',
      rank: 1,
    });
    expect(shown({ standing: 'waiting', said: { answer: 'declined', isLive } })).toEqual({
      is: 'closed',
      as: 'declined',
    });
  });

  it('lets the live documents speak once they have shown the outcome', () => {
    const isLive = true;
    expect(shown({ standing: 'given-back', said: { answer: 'accepted', isLive } })).toMatchObject({ as: 'given-back' });
    expect(shown({ standing: 'standby', said: { answer: 'standby', rank: 2, isLive } })).toMatchObject({ rank: 2 });
    expect(isReached({ answer: 'accepted' }, 'confirmed')).toBe(true);
    expect(isReached({ answer: 'accepted' }, 'full')).toBe(false);
  });

  it('shows a place as soon as the diary holds it, before the answer is there', () => {
    expect(shown({ standing: 'confirmed', kept: KEPT })).toEqual({ is: 'confirmed' });
  });

  it('says why the server refused', () => {
    const refusal = { reason: 'clash' as const, args: { job: 'J-B' } };
    expect(shown({ kept: { ...KEPT, state: 'refused', refusal } })).toEqual({
      is: 'refused',
      key: 'k1',
      reason: 'clash',
      args: { job: 'J-B' },
    });
  });

  it('tells how the offer ended', () => {
    expect(shown({ standing: 'declined' })).toEqual({ is: 'closed', as: 'declined' });
    expect(shown({ standing: 'full' })).toEqual({ is: 'full' });
  });
});
