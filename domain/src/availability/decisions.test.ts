import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { REMOVE_FIELD } from '../decision.ts';
import { decideEndAway, decideSetAway } from './away.ts';
import { decideSetDuty, decideToggleToday } from './duty.ts';
import { givenAvailability } from './given-availability.ts';
import { decideSendWeek, decideSetAvailability } from './set-days.ts';
import { decideSetPattern } from './set-pattern.ts';

const now = new Date('2026-11-20T12:00:00Z');
const who = { uid: 'u1', by: 'u1', now };
const days = { ...who, constants: CONSTANTS };
const path = 'availability/u1';

function dataOf(decided: object): unknown {
  return 'writes' in decided && Array.isArray(decided.writes) ? decided.writes[0].data : decided;
}

describe('decideToggleToday', () => {
  it('turns today and the duty switch off until the next local midnight', () => {
    const until = new Date('2026-11-21T00:00:00Z');
    const decided = decideToggleToday({ ...who, key: 'key-00001', availability: givenAvailability() });
    expect(decided).toMatchObject({
      writes: [{ update: path, data: { 'dates.2026-11-20': { s: 'no' }, duty: { on: false, until } } }],
      answer: { on: false, until },
    });
  });

  it('turns both on again and keeps the note of the day', () => {
    const availability = givenAvailability({
      duty: { on: false },
      dates: { '2026-11-20': { s: 'no', note: 'dentist' } },
    });
    const decided = decideToggleToday({ ...who, key: 'key-00001', availability });
    expect(dataOf(decided)).toMatchObject({ 'dates.2026-11-20': { s: 'yes', note: 'dentist' }, duty: { on: true } });
  });

  it('answers a repeated tap and flips nothing', () => {
    const availability = givenAvailability({ toggled: { key: 'key-00001', on: true } });
    const decided = decideToggleToday({ ...who, key: 'key-00001', availability });
    expect(decided).toEqual({ writes: [], audit: [], answer: { on: true } });
  });
});

describe('decideSetDuty', () => {
  it('refuses an end in the past', () => {
    expect(decideSetDuty({ ...who, on: true, until: now })).toEqual({ refused: 'past-date' });
  });
});

describe('decideSetAvailability', () => {
  const set = (dates: Parameters<typeof decideSetAvailability>[0]['dates'], availability = givenAvailability()) =>
    decideSetAvailability({ ...days, dates, availability });

  it('refuses yesterday, more than 180 days ahead, and hours that overlap', () => {
    expect(set({ '2026-11-19': { state: 'yes' } })).toEqual({ refused: 'past-date' });
    expect(set({ '2027-05-20': { state: 'yes' } })).toEqual({ refused: 'too-far' });
    const overlapping = [
      { from: 60, to: 300 },
      { from: 299, to: 400 },
    ];
    expect(set({ '2026-11-21': { state: 'part', segments: overlapping } })).toEqual({ refused: 'bad-segments' });
    expect(set({ '2026-11-21': { state: 'part' } })).toEqual({ refused: 'bad-segments' });
    expect(set({ '2026-11-21': { state: 'no', segments: [{ from: 0, to: 60 }] } })).toEqual({
      refused: 'bad-segments',
    });
  });

  it('writes each day as its own field and forgets days older than 60 days', () => {
    const availability = givenAvailability({ dates: { '2026-09-20': { s: 'no' }, '2026-09-21': { s: 'no' } } });
    expect(dataOf(set({ '2026-11-21': { state: 'no', note: 'moving' } }, availability))).toEqual({
      'dates.2026-09-20': REMOVE_FIELD,
      'dates.2026-11-21': { s: 'no', note: 'moving' },
      updatedAt: now,
    });
  });

  it('takes next week as sent once all its days are said', () => {
    const data = dataOf(set({ '2026-11-25': { state: 'no' } }));
    expect(data).toMatchObject({ submittedWeek: '2026-W48' });
    expect(dataOf(set({ '2026-11-25': { state: 'no' } }, givenAvailability({ pattern: {} })))).not.toHaveProperty(
      'submittedWeek',
    );
  });
});

describe('decideSendWeek', () => {
  const send = (week: string, submittedWeek?: string) =>
    decideSendWeek({
      ...days,
      week,
      dates: {},
      availability: givenAvailability(submittedWeek === undefined ? {} : { submittedWeek }),
    });

  it('refuses a week that is over or does not exist', () => {
    expect(send('2026-W46')).toEqual({ refused: 'past-date' });
    expect(send('2026-W60')).toEqual({ refused: 'past-date' });
  });

  it('never falls behind a week already sent', () => {
    expect(dataOf(send('2026-W48', '2026-W50'))).toMatchObject({ submittedWeek: '2026-W50' });
  });

  it('notes which days it says over what another phone had said meanwhile, until they are said again', () => {
    const [tue, wed] = ['2026-11-24', '2026-11-25'];
    const sent = (saw: object, replaced?: Record<string, Date>) => {
      const availability = givenAvailability({
        dates: { [tue]: { s: 'yes', note: 'late' } },
        ...(replaced && { replaced }),
      });
      const dates = { [tue]: { state: 'no' as const }, [wed]: { state: 'no' as const } };
      return dataOf(decideSendWeek({ ...days, week: '2026-W48', dates, saw: { ...saw }, availability }));
    };
    const note = `replaced.${tue}`;
    expect(sent({ [tue]: null, [wed]: null })).toMatchObject({ [note]: days.now });
    expect(sent({ [tue]: null, [wed]: null })).not.toHaveProperty([`replaced.${wed}`]);
    expect(sent({ [tue]: { s: 'yes', note: 'late' }, [wed]: null })).not.toHaveProperty([note]);
    expect(sent({})).not.toHaveProperty([note]);
    expect(sent({}, { [tue]: days.now })).toMatchObject({ [note]: REMOVE_FIELD });
  });

  it('has nothing to note where both phones said the same', () => {
    const availability = givenAvailability({ dates: { '2026-11-24': { s: 'no' } } });
    const dates = { '2026-11-24': { state: 'no' as const } };
    const sent = dataOf(
      decideSendWeek({ ...days, week: '2026-W48', dates, saw: { '2026-11-24': null }, availability }),
    );
    expect(sent).not.toHaveProperty(['replaced.2026-11-24']);
  });
});

describe('decideSetPattern', () => {
  it('lets a shift run over midnight and refuses two that overlap', () => {
    const night = [{ from: 1320, to: 1800 }];
    expect(dataOf(decideSetPattern({ ...who, pattern: { 5: night } }))).toMatchObject({ pattern: { 5: night } });
    const twice = [
      { from: 0, to: 600 },
      { from: 540, to: 700 },
    ];
    expect(decideSetPattern({ ...who, pattern: { 5: twice } })).toEqual({ refused: 'bad-segments' });
  });
});

describe('away', () => {
  const minute = (text: string) => Date.parse(text) / 60_000;
  const hold = {
    job: 'J-AAAAAA',
    pos: 'p1',
    from: minute('2026-11-26T10:00:00Z'),
    to: minute('2026-11-26T12:00:00Z'),
    kind: 'firm' as const,
    zone: 'east',
  };
  const away = (from: string, to: string) =>
    decideSetAway({ ...who, availability: givenAvailability(), holds: [hold], range: { from, to } });

  it('names the jobs confirmed inside and cancels none', () => {
    expect(away('2026-11-26', '2026-11-30')).toMatchObject({
      writes: [{ update: path, data: { away: [{ from: '2026-11-26', to: '2026-11-30' }] } }],
      answer: { confirmedJobs: ['J-AAAAAA'] },
    });
    expect(away('2026-11-27', '2026-11-30')).toMatchObject({ answer: { confirmedJobs: [] } });
  });

  it('refuses a range that is over or ends before it begins', () => {
    expect(away('2026-11-01', '2026-11-19')).toEqual({ refused: 'past-date' });
    expect(away('2026-11-26', '2026-11-25')).toEqual({ refused: 'bad-window' });
  });

  it('ends a running range yesterday and takes a coming one away', () => {
    const availability = givenAvailability({
      away: [
        { from: '2026-11-18', to: '2026-11-25' },
        { from: '2026-12-01', to: '2026-12-03' },
      ],
    });
    const end = (from: string) => dataOf(decideEndAway({ ...who, availability, from }));
    expect(end('2026-11-18')).toMatchObject({ away: [{ to: '2026-11-19' }, { from: '2026-12-01' }] });
    expect(end('2026-12-01')).toMatchObject({ away: [{ from: '2026-11-18', to: '2026-11-25' }] });
  });
});
