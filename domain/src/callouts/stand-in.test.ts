import { describe, expect, it } from 'vitest';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenMember } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import { decideAccept } from './accept-offer.ts';
import { decideComplete } from './complete-job.ts';
import { holdOf } from './crew.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { givenNeighbour, givenPlan } from './given-plan.ts';
import { lastReplyBy } from './send-wave.ts';
import { decideRequestStandIn, decideStandInDue } from './stand-in.ts';
import { WavePage } from './wave.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T12:00:00Z');
const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);
const full = givenCrewOf(['amy', 'ben']);
const people = ['amy', 'ben', 'cas', 'dan'].map((uid, i) => givenNeighbour(uid, i + 1));
const timer = `timers/standin_${jobId}_amy`;

const request = (job: Job, now = NOW) =>
  decideRequestStandIn(
    { jobId, job, by: 'amy', constants: CONSTANTS, key: 'key-1', plan: givenPlan(job, people) },
    now,
  );
const asked = jobAfter(request(full), jobId);
const page = WavePage.parse(dataOf(request(full), `jobs/${jobId}/waves/2-0`));
const diaryOf = (job: Job) => givenDiary({ holds: [holdOf(jobId, job, 'p1')] });

function tap(job: Job, uid: string, now = at('12:01'), diary = givenDiary()) {
  const facts = { jobId, job, uid, pageId: '2-0', page, diary, theirDiary: diaryOf(full), constants: CONSTANTS };
  return decideAccept({ ...facts, tap: { rev: 1, key: `tap-${uid}` } }, now);
}

describe('looking for a stand-in', () => {
  it('asks who fits, and leaves place, job and callout as they are', () => {
    expect(page).toMatchObject({ audience: ['cas', 'dan'], standIn: 'amy', openPositions: ['p1'] });
    expect(asked).toMatchObject({
      state: 'filled',
      crewUids: ['amy', 'ben'],
      pages: ['2-0'],
      callout: { state: 'full' },
    });
    expect(asked.crew['amy']?.standIn).toEqual({ page: '2-0', until: page.replyBy });
    expect(dataOf(request(full), timer)).toMatchObject({ dueAt: page.replyBy });
  });

  it('asked for again asks nobody, and hears what was heard before', () => {
    const said = { asked: 2, until: page.replyBy, isStale: false };
    expect(decided(request(full)).answer.said).toEqual(said);
    const again = (job: Job, pages = new Map([['2-0', page]])) =>
      decided(
        decideRequestStandIn(
          { jobId, job, by: 'amy', constants: CONSTANTS, key: 'key-1', plan: { ...givenPlan(job, people), pages } },
          NOW,
        ),
      );
    expect(again(asked)).toMatchObject({ writes: [], answer: { said } });
    const ended = jobAfter(
      decideStandInDue({ jobId, job: asked, by: 'system', uid: 'amy', constants: CONSTANTS }, page.replyBy),
      jobId,
    );
    expect(again(ended)).toMatchObject({ writes: [], answer: { said } });
    expect(again(asked, new Map())).toMatchObject({ writes: [], answer: { said: { isStale: true } } });
  });

  it('keeps no callout waiting: the last moment to answer is that of the other pages', () => {
    const pages = new Map([
      ['1-0', { ...page, replyBy: at('12:02') }],
      ['2-0', page],
    ]);
    expect(lastReplyBy(asked, pages)).toBeUndefined();
    expect(lastReplyBy({ ...asked, pages: ['1-0', '2-0'] }, pages)).toEqual(at('12:02'));
  });

  it('is for those who hold a place and have not begun', () => {
    expect(request(givenCrewOf(['ben', 'cas']))).toEqual({ refused: 'not-in-crew' });
    expect(request(full, at('18:00'))).toEqual({ refused: 'too-late' });
    const onTheWay = { ...full, crew: { ...full.crew, amy: givenMember({ phase: 'en_route' }) } };
    expect(request(onTheWay)).toEqual({ refused: 'not-in-crew' });
    const none = givenPlan(full, people.slice(0, 2));
    expect(
      decideRequestStandIn({ jobId, job: full, by: 'amy', constants: CONSTANTS, key: 'k', plan: none }, NOW),
    ).toEqual({
      refused: 'nobody-fits',
    });
  });

  it('ends with the first yes: one leaves, the other comes, in one commit', () => {
    const outcome = tap(asked, 'cas');
    expect(decided(outcome).answer).toMatchObject({
      said: { answer: 'accepted', positionId: 'p1' },
      told: [{ uid: 'amy', notice: { key: 'standInFound' } }],
      planNow: false,
    });
    const after = jobAfter(outcome, jobId);
    expect(after).toMatchObject({ state: 'filled', crewUids: ['ben', 'cas'], pastCrewUids: ['amy'], pages: [] });
    expect(dataOf(outcome, 'diaries/amy')).toMatchObject({ holds: [] });
    expect(dataOf(outcome, 'diaries/cas')).toMatchObject({ holds: [{ job: jobId }] });
    expect(dataOf(outcome, `jobs/${jobId}/responses/amy`)).toMatchObject({ answer: 'released', reason: 'stood-in' });
    expect(namesOf(outcome)).toContain(`remove ${timer}`);
    expect(tap(after, 'dan')).toEqual({ refused: 'offer-withdrawn' });
    expect(decided(tap(after, 'cas'))).toMatchObject({ writes: [], answer: { said: { answer: 'accepted' } } });
  });

  it('guards whoever says yes as any offer does', () => {
    const busy = givenDiary({ holds: [{ ...holdOf('J-OTHER0', full, 'p1'), job: 'J-OTHER0' }] });
    expect(tap(asked, 'cas', at('12:01'), busy)).toMatchObject({ refused: 'clash' });
    expect(tap(asked, 'cas', page.replyBy)).toEqual({ refused: 'offer-expired' });
    expect(tap(asked, 'eve')).toEqual({ refused: 'not-offered' });
  });

  it('without a yes ends by its time, and the place stays', () => {
    const facts = { jobId, job: asked, by: 'system', uid: 'amy', constants: CONSTANTS };
    expect(decided(decideStandInDue(facts, NOW)).writes).toEqual([]);
    const outcome = decideStandInDue(facts, page.replyBy);
    expect(jobAfter(outcome, jobId)).toMatchObject({ crewUids: ['amy', 'ben'], pages: [] });
    expect(jobAfter(outcome, jobId).crew['amy']).not.toHaveProperty('standIn');
    expect(decided(outcome).answer.told).toMatchObject([{ uid: 'amy', notice: { key: 'standInNone' } }]);
  });

  it('ends with the job', () => {
    const facts = { jobId, job: asked, by: 'desk', constants: CONSTANTS, role: 'dispatcher' as const, key: 'key-2' };
    const outcome = decideComplete({ ...facts, diaries: new Map() }, at('19:00'));
    expect(jobAfter(outcome, jobId).pages).toEqual([]);
    expect(namesOf(outcome)).toContain(`remove ${timer}`);
  });
});
