import { describe, expect, it } from 'vitest';
import { givenPerson } from './given-person.ts';
import { decideAskAgain, decideLapseRegistration, hasLapsed } from './lapse-registration.ts';
import type { AccessRequest, Person } from './person.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const registered = (changes: Partial<AccessRequest> = {}, state: Person['state'] = 'pending') =>
  givenPerson({ state, role: 'requester', asked: { needs: 'people', organisation: 'Arena', at: ago(14), ...changes } });

describe('a registration that nobody confirmed', () => {
  it('lapses after fourteen days, to the minute', () => {
    expect(hasLapsed(registered(), NOW)).toBe(true);
    expect(hasLapsed(registered({ at: ago(13.999) }), NOW)).toBe(false);
  });

  it('is kept once the address was confirmed, however long it waits for a decision', () => {
    expect(hasLapsed(registered({ at: ago(400), confirmedAt: ago(399) }), NOW)).toBe(false);
  });

  it('is nothing of anybody with rights, of the erased, and of those whom an administrator made', () => {
    for (const state of ['active', 'suspended', 'erased'] as const) {
      expect(hasLapsed(registered({}, state), NOW)).toBe(false);
    }
    expect(hasLapsed(givenPerson({ state: 'pending' }), NOW)).toBe(false);
  });

  it('leaves nothing that names the person, once', () => {
    const facts = { uid: 'u1', by: 'system', diary: {} };
    const decided = decideLapseRegistration({ ...facts, person: registered() }, NOW);
    expect(decided).toMatchObject({
      writes: [{ replace: 'people/u1', data: { state: 'erased', first: '', last: '', email: '' } }, {}],
      audit: [{ op: 'person.lapsed', by: 'system' }],
      answer: true,
    });
    expect(decided).not.toHaveProperty('writes.0.data.phone');
    expect(decided).not.toHaveProperty('writes.0.data.asked.organisation');
    const again = decideLapseRegistration({ ...facts, person: registered({}, 'erased') }, NOW);
    expect(again).toEqual({ writes: [], audit: [], answer: false });
  });

  it('is waited for as long again once the link is asked for once more', () => {
    const facts = { uid: 'u1', by: 'u1', diary: {} };
    const again = decideAskAgain({ ...facts, person: registered() }, NOW);
    expect('answer' in again && hasLapsed(again.answer, NOW)).toBe(false);
    expect(again).toMatchObject({
      audit: [{ op: 'person.asked-again' }],
      answer: { asked: { at: NOW, organisation: 'Arena' } },
    });
    for (const person of [registered({ confirmedAt: ago(1) }), registered({}, 'active'), givenPerson()]) {
      expect(decideAskAgain({ ...facts, person }, NOW)).toEqual({ writes: [], audit: [], answer: person });
    }
  });
});
