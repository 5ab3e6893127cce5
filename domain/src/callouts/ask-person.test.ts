import { describe, expect, it } from 'vitest';
import { givenAvailability, givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decideAskPerson, type AskPersonFacts } from './ask-person.ts';
import { dataOf, decided, jobAfter } from './given-outcome.ts';
import { givenPage } from './given-page.ts';
import { givenNeighbour, givenPlan } from './given-plan.ts';
import { replay } from './replay.ts';
import { Delivery } from './delivery.ts';
import { WavePage } from './wave.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const off = { availability: givenAvailability({ pattern: {}, duty: { on: false } }) };

function ask(job: Job = givenJob(), person = givenNeighbour('amy', 70, off), changes: Partial<AskPersonFacts> = {}) {
  const plan = givenPlan(job, [person]);
  const facts = { jobId, job, by: 'desk', role: 'dispatcher' as const, constants: CONSTANTS, plan };
  const said = { uid: 'amy', why: 'Knows the shop', restWhy: undefined, key: 'key-00000001' };
  return decideAskPerson({ ...facts, ...said, ...changes }, NOW);
}

describe('asking a person by name', () => {
  it('is a wave of one, wherever they live and whatever they planned', () => {
    const outcome = ask();
    const page = WavePage.parse(dataOf(outcome, `jobs/${jobId}/waves/2-0`));
    expect(page).toMatchObject({ audience: ['amy'], standby: false, state: 'open' });
    expect(decided(outcome).answer).toMatchObject({ said: { answer: 'asked' }, sent: [{ id: '2-0' }] });
    expect(decided(outcome).audit).toMatchObject([{ op: 'person.asked', diff: { reason: 'Knows the shop' } }, {}]);
    const delivery = Delivery.parse(dataOf(outcome, `jobs/${jobId}/deliveries/2-0`));
    expect(replay(delivery)).toMatchObject({ isIdentical: true, ranked: [{ uid: 'amy' }] });
  });

  it('leaves the next wave where it is, and sees to the end of the page where none is planned', () => {
    const at = new Date('2026-11-20T13:02:00Z');
    const running = givenJob({
      callout: { n: 1, state: 'running', wave: 1, target: 2, askingStandby: false, nextWaveAt: at },
    });
    expect(jobAfter(ask(running), jobId).callout).toMatchObject({ state: 'running', nextWaveAt: at });
    const over = givenJob({
      callout: { n: 1, state: 'exhausted', wave: 1, target: 2, askingStandby: false },
      pages: [],
    });
    const outcome = ask(over);
    expect(jobAfter(outcome, jobId).callout?.state).toBe('running');
    expect(dataOf(outcome, `timers/reply_${jobId}`)).toMatchObject({ dueAt: new Date('2026-11-20T13:10:00Z') });
  });

  it('is carried out once', () => {
    expect(decided(ask(jobAfter(ask(), jobId))).writes).toEqual([]);
  });

  const hold = { job: 'J-OTHER0', pos: 'p1', from: 0, to: 60_000_000, kind: 'firm' as const, zone: '' };
  const away = givenAvailability({ away: [{ from: '2026-11-20', to: '2026-11-21' }] });
  it.each([
    ['of nobody known', ask(givenJob(), undefined, { plan: givenPlan(givenJob(), []) }), 'unknown-person'],
    ['of somebody away', ask(givenJob(), givenNeighbour('amy', 1, { availability: away })), 'away'],
    ['of somebody suspended', ask(givenJob(), givenNeighbour('amy', 1, { state: 'suspended' })), 'account-not-active'],
    ['without the skill', ask(givenJob(), givenNeighbour('amy', 1, { skills: [], certs: {} })), 'position-not-fitting'],
    [
      'with other work in the way',
      ask(givenJob(), givenNeighbour('amy', 1, { diary: givenDiary({ holds: [hold] }) })),
      'clash',
    ],
    ['of somebody in the crew', ask(givenCrewOf(['amy'])), 'already-offered'],
    ['when all is taken', ask(givenCrewOf(['ben', 'cal'])), 'full'],
    ['before it is sent', ask(givenJob({ state: 'draft', callout: undefined })), 'not-published'],
    ['after it is over', ask(givenJob({ state: 'cancelled' })), 'already-over'],
  ])('is refused %s', (_, outcome, refused) => {
    expect(outcome).toMatchObject({ refused });
  });

  it('is refused of somebody asked already', () => {
    const pages = new Map([['1-0', givenPage({ audience: ['amy'] })]]);
    const plan = givenPlan(givenJob(), [givenNeighbour('amy', 1)], { pages });
    expect(ask(givenJob(), undefined, { plan })).toEqual({ refused: 'already-offered' });
  });

  it("needs a supervisor's word where there is too little rest", () => {
    const until = Date.parse('2026-11-20T07:30:00Z') / 60_000;
    const diary = givenDiary({ holds: [{ ...hold, from: until - 8 * 60, to: until }] });
    const tired = givenNeighbour('amy', 1, { diary });
    expect(ask(givenJob(), tired)).toEqual({ refused: 'rest-short', args: { shortMin: 30 } });
    const outcome = ask(givenJob(), tired, { restWhy: 'No one else', role: 'admin' });
    expect(dataOf(outcome, `jobs/${jobId}/office/main`)).toMatchObject({ restOverrides: [{ uid: 'amy' }] });
  });
});
