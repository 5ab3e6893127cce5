import { describe, expect, it } from 'vitest';
import type { Diary } from '../availability/diary.ts';
import { givenDiary } from '../availability/given-availability.ts';
import { CONSTANTS } from '../constants.ts';
import { districtOf } from '../geo/district.ts';
import { givenCreate } from '../jobs/given-draft.ts';
import { givenCrewOf, givenJob, givenMember } from '../jobs/given-job.ts';
import type { Job } from '../jobs/job.ts';
import type { JobDraft } from '../jobs/jobs.contracts.ts';
import { holdOf } from './crew.ts';
import { decideEdit, diariesToEdit, type EditFacts } from './edit-job.ts';
import { dataOf, decided, jobAfter, namesOf } from './given-outcome.ts';
import { givenPage } from './given-page.ts';

const jobId = 'J-4ZK81Q';
const NOW = new Date('2026-11-20T13:00:00Z');
const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);
const office = { key: 'key-0', notes: '', named: [], together: false, createdAt: NOW, rev: 0 };

/** The draft that states the job as it is. */
function draftOf(job: Job, changes: Partial<JobDraft> = {}): JobDraft {
  const { title, type, urgency, mode, policy, start, end, tz, instructions, site } = job;
  const positions = job.positions.map(({ id, label, need, skills }) => ({ id, label, need, skills }));
  const { address, postcode, lat, lon } = site;
  const place = { address, postcode, pin: { lat, lon } };
  const plain = { title, type, urgency, mode, policy, start, end, tz, instructions, positions, site: place };
  return { ...plain, notes: '', named: [], together: false, ...changes };
}

/** A job whose district is the one of its postcode, as after creating it. */
function settled(job: Job): Job {
  const district = districtOf(job.site.postcode);
  return { ...job, ...(district && { centre: district.centre, area: district.area, outward: district.outward }) };
}

function factsOf(before: Job, changes: Partial<JobDraft> = {}, more: Partial<EditFacts> = {}): EditFacts {
  const job = settled(before);
  const draft = draftOf(job, changes);
  const { skills, people, zones } = givenCreate();
  const asked = { draft, skills, people, zones, district: districtOf(draft.site.postcode, draft.site.pin) };
  const diaries = new Map(job.crewUids.map((uid) => [uid, givenDiary({ holds: [holdOf(jobId, job, 'p1')] })]));
  const pages = new Map(job.pages.map((id) => [id, givenPage({ audience: ['x'], replyBy: at('22:59') })]));
  const facts = { jobId, job, by: 'desk', constants: CONSTANTS, rev: job.rev, key: 'key-1' };
  return { ...facts, asked, release: [], office, pages, diaries, ...more };
}
const edit = (job: Job, changes: Partial<JobDraft> = {}, more: Partial<EditFacts> = {}, now = NOW) =>
  decideEdit(factsOf(job, changes, more), now);

const need = (count: number) => ({ positions: [{ id: 'p1', label: 'Guard', need: count, skills: ['security'] }] });
const full = givenCrewOf(['amy', 'ben']);
const withDiaries = (job: Job, others: Record<string, Diary>) => ({
  diaries: new Map([...factsOf(job).diaries, ...Object.entries(others)]),
});

describe('editing', () => {
  it('states the job anew under the next revision, on open pages too', () => {
    const outcome = edit(givenJob(), { title: 'Night security' });
    expect(jobAfter(outcome, jobId)).toMatchObject({ title: 'Night security', rev: 2, state: 'open', pages: ['1-0'] });
    expect(dataOf(outcome, `jobs/${jobId}/waves/1-0`)).toMatchObject({
      rev: 2,
      card: { title: 'Night security', asked: 10 },
      replyBy: at('22:59'),
    });
    expect(decided(outcome).audit).toEqual([{ op: 'job.edited', by: 'desk', diff: { fields: ['title'], rev: 2 } }]);
  });

  it('of a draft touches nothing but the draft', () => {
    const outcome = edit(givenJob({ state: 'draft', callout: undefined, pages: [] }), { start: at('19:00') });
    expect(namesOf(outcome)).toEqual([`replace jobs/${jobId}`, `update jobs/${jobId}/office/main`]);
  });

  it('that changes nothing writes nothing', () => {
    expect(decided(edit(full))).toMatchObject({ writes: [], answer: { said: { rev: 1, released: [] } } });
  });

  it('is answered the same when it is repeated', () => {
    const after = jobAfter(edit(full, need(1), { release: ['ben'] }), jobId);
    const again = edit(after, need(1), { release: ['ben'], rev: 1 });
    expect(decided(again)).toMatchObject({ writes: [], answer: { said: { rev: 2, released: ['ben'] } } });
  });

  it('leaves a start in the past alone, and refuses to move it there', () => {
    const begun = givenCrewOf(['amy', 'ben'], { state: 'in_progress', start: at('09:00') });
    expect(jobAfter(edit(begun, { end: at('22:00') }), jobId).rev).toBe(2);
    expect(edit(begun, { start: at('10:00') })).toEqual({ refused: 'start-in-past' });
  });

  it('is refused for jobs that are over, on an old revision, and for drafts that could not be made', () => {
    expect(edit(givenJob({ state: 'completed' }), { title: 'Other' })).toEqual({ refused: 'already-over' });
    expect(edit(givenJob(), { title: 'Other' }, { rev: 0 })).toEqual({ refused: 'stale' });
    expect(edit(givenJob(), { end: at('18:00') })).toEqual({ refused: 'bad-window' });
    expect(edit(givenJob(), need(201))).toMatchObject({ refused: 'bad-need' });
    const place = { address: 'Montfichet Road', postcode: 'E20 1EJ' };
    expect(edit(givenJob(), { site: place })).toEqual({ refused: 'place-unknown' });
    expect(edit(givenJob(), { leadUid: 'nobody' })).toEqual({ refused: 'unknown-person' });
    const positions = [{ label: 'Pilot', need: 1, skills: ['pilot'] }];
    expect(edit(givenJob(), { positions })).toMatchObject({ refused: 'unknown-skill' });
  });
});

describe('moving a job', () => {
  it('moves the diaries of the crew along and tells them once', () => {
    const outcome = edit(full, { start: at('17:00'), end: at('22:00') });
    const moved = { from: at('17:00').getTime() / 60_000, to: at('22:00').getTime() / 60_000 };
    expect(dataOf(outcome, 'diaries/amy')).toMatchObject({ holds: [{ job: jobId, ...moved }] });
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'filled', changed: { at: NOW, timeRev: 2, placeRev: 0 } });
    expect(dataOf(outcome, `timers/overdue_${jobId}`)).toMatchObject({ dueAt: at('22:15') });
    expect(decided(outcome).answer.told).toMatchObject([
      { uid: 'amy', notice: { key: 'reconfirm', cause: { id: `${jobId}~2` }, link: `/mobile/jobs/${jobId}` } },
      { uid: 'ben' },
    ]);
  });

  it('releases at once who has other work then or whose certificate ends before', () => {
    const job = settled(full);
    const early = { job: 'J-OTHER0', pos: 'p1', from: at('14:00').getTime() / 60_000, kind: 'firm' as const, zone: '' };
    const busy = givenDiary({ holds: [holdOf(jobId, job, 'p1'), { ...early, to: at('17:30').getTime() / 60_000 }] });
    const outcome = edit(full, { start: at('17:00') }, withDiaries(full, { amy: busy }));
    expect(decided(outcome).answer).toMatchObject({ said: { state: 'open', released: ['amy'] }, planNow: true });
    expect(jobAfter(outcome, jobId)).toMatchObject({ crewUids: ['ben'], pastCrewUids: ['amy'], callout: { n: 2 } });
    expect(dataOf(outcome, 'diaries/amy')).toMatchObject({ holds: [{ job: 'J-OTHER0' }] });
    expect(dataOf(outcome, `jobs/${jobId}/responses/amy`)).toMatchObject({ answer: 'released', reason: 'clash' });
    expect(decided(outcome).answer.told).toMatchObject([
      { uid: 'amy', notice: { key: 'releasedByChange' } },
      { uid: 'ben', notice: { key: 'reconfirm' } },
    ]);

    const ending = givenDiary({ who: { ...givenDiary().who, certs: { security: '2026-11-20' } } });
    const later = edit(full, { end: new Date('2026-11-21T01:00:00Z') }, withDiaries(full, { ben: ending }));
    expect(dataOf(later, `jobs/${jobId}/responses/ben`)).toMatchObject({ reason: 'cert-expires' });
  });

  it('tells those on standby, who keep their place on the list', () => {
    const standby = [{ uid: 'cas', pos: 'p1', at: NOW }];
    const outcome = edit({ ...full, standby }, { start: at('17:00') });
    expect(decided(outcome).answer.told).toMatchObject([
      { uid: 'amy' },
      { uid: 'ben' },
      { uid: 'cas', notice: { link: `/mobile/offers/${jobId}` } },
    ]);
    expect(jobAfter(outcome, jobId).standby).toEqual(standby);
  });

  it('asks again without waiting when all were asked before', () => {
    const outcome = edit(givenJob(), { start: at('17:00') });
    expect(jobAfter(outcome, jobId).callout).toMatchObject({ n: 1, nextWaveAt: NOW });
    expect(decided(outcome).answer.planNow).toBe(true);
    const exhausted = { n: 1, state: 'exhausted', wave: 1, target: 2, askingStandby: false } as const;
    const restarted = edit(givenJob({ callout: exhausted, pages: [] }), { start: at('17:00') });
    expect(jobAfter(restarted, jobId).callout).toMatchObject({ n: 2, state: 'running' });
    const running = { ...exhausted, state: 'running', nextWaveAt: at('19:00') } as const;
    const unqueued = edit(givenJob({ callout: running, mode: 'queue', pages: [] }), { mode: 'broadcast' });
    expect(decided(unqueued).answer.planNow).toBe(true);
    const requeued = edit(givenJob({ callout: running, mode: 'queue', pages: [] }), { mode: 'queue', waveSize: 3 });
    expect(jobAfter(requeued, jobId).callout?.nextWaveAt).toEqual(at('19:00'));
    const renamed = edit(givenJob({ callout: exhausted, pages: [] }), { title: 'Night security' });
    expect(jobAfter(renamed, jobId).callout).toMatchObject({ n: 1, state: 'exhausted' });
  });
});

describe('more places', () => {
  it('start the next callout', () => {
    const outcome = edit(full, need(3));
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'open', callout: { n: 2, state: 'running', target: 1 } });
    expect(decided(outcome).answer).toMatchObject({ planNow: true, told: [] });
    expect(jobAfter(edit(givenJob(), need(3)), jobId).callout).toMatchObject({ n: 2, nextWaveAt: NOW });
  });

  it('go to standby at once', () => {
    const standby = [{ uid: 'cas', pos: 'p1', at: NOW }];
    const job = { ...full, standby };
    const outcome = edit(job, need(3), withDiaries(job, { cas: givenDiary() }));
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'filled', crewUids: ['amy', 'ben', 'cas'], standby: [] });
    expect(diariesToEdit(factsOf(job, need(3)), NOW)).toEqual(['cas']);
  });

  it('keep a job under way under way', () => {
    const begun = { ...full, state: 'in_progress' as const };
    expect(jobAfter(edit(begun, need(3)), jobId)).toMatchObject({
      state: 'in_progress',
      callout: { state: 'running' },
    });
  });

  it('of a new position get the next number', () => {
    const positions = [...need(2).positions, { label: 'Steward', need: 1, skills: ['steward'] }];
    expect(jobAfter(edit(full, { positions }), jobId).positions).toMatchObject([{ id: 'p1' }, { id: 'p2', need: 1 }]);
  });
});

describe('fewer places', () => {
  it('are refused while more people hold them, unless those who leave are named', () => {
    expect(edit(full, need(1))).toEqual({ refused: 'need-below-crew', args: { position: 'Guard', need: 1 } });
    const outcome = edit(full, need(1), { release: ['ben'] });
    expect(decided(outcome).answer.said).toEqual({ state: 'filled', rev: 2, released: ['ben'] });
    expect(decided(outcome).answer.told).toMatchObject([{ uid: 'ben', notice: { key: 'released' } }]);
    expect(jobAfter(outcome, jobId).crewUids).toEqual(['amy']);
  });

  it('are refused where a position with people goes', () => {
    const positions = [{ label: 'Steward', need: 2, skills: [] }];
    expect(edit(full, { positions })).toMatchObject({
      refused: 'need-below-crew',
      args: { position: 'Guard', need: 0 },
    });
  });

  it('fill the job when all that remain are taken', () => {
    const outcome = edit(givenCrewOf(['amy']), need(1));
    expect(jobAfter(outcome, jobId)).toMatchObject({ state: 'filled', pages: [], callout: { state: 'full' } });
    expect(dataOf(outcome, `jobs/${jobId}/waves/1-0`)).toMatchObject({ state: 'closed', why: 'full', rev: 2 });
  });

  it('leave room for fewer on standby', () => {
    const crewUids = Array.from({ length: 8 }, (_, i) => `crew${i}`);
    const crew = Object.fromEntries(crewUids.map((uid) => [uid, givenMember()]));
    const standby = ['cas', 'dan'].map((uid, i) => ({ uid, pos: 'p1', at: new Date(i) }));
    const { positions } = givenJob();
    const big = { ...full, crew, crewUids, standby, positions: positions.map((each) => ({ ...each, need: 8 })) };
    const outcome = edit(big, need(5), { release: crewUids.slice(5) });
    expect(jobAfter(outcome, jobId).standby).toMatchObject([{ uid: 'cas' }]);
    expect(decided(outcome).answer.told.map(({ uid }) => uid)).toContain('dan');
  });
});

describe('changed demands', () => {
  const positions = [{ id: 'p1', label: 'Steward', need: 2, skills: ['steward'] }];

  it('release who does not meet them', () => {
    const outcome = edit(full, { positions });
    expect(decided(outcome).answer.said.released).toEqual(['amy', 'ben']);
    expect(dataOf(outcome, `jobs/${jobId}/responses/amy`)).toMatchObject({ reason: 'position-not-fitting' });
  });

  it('and another lead is marked in the crew', () => {
    const outcome = edit({ ...full, leadUid: 'amy', leadName: 'Amy' }, { leadUid: 'lee' });
    expect(jobAfter(outcome, jobId)).toMatchObject({
      leadUid: 'lee',
      leadName: 'Lee Tan',
      crew: { amy: { lead: false } },
    });
  });
});

describe('the diaries an edit asks for', () => {
  it('are none for words, and all of the crew for time, place and demands', () => {
    expect(diariesToEdit(factsOf(full, { title: 'Other' }), NOW)).toEqual([]);
    expect(diariesToEdit(factsOf(full, { start: at('17:00') }), NOW)).toEqual(['amy', 'ben']);
    expect(diariesToEdit(factsOf(full, { start: at('17:00') }, { rev: 0 }), NOW)).toEqual([]);
  });
});
