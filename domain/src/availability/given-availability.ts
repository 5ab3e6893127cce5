import type { Availability } from './availability.ts';
import type { Diary } from './diary.ts';

/** Facts for tests: a person in London who is free every day from midnight to midnight. */
export function givenAvailability(changes: Partial<Availability> = {}): Availability {
  const day = [{ from: 0, to: 1440 }];
  const at = new Date('2026-01-01T00:00:00Z');
  return {
    tz: 'Europe/London',
    pattern: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day },
    dates: {},
    away: [],
    duty: { on: true },
    updatedAt: at,
    createdAt: at,
    rev: 0,
    ...changes,
  };
}

export function givenDiary(changes: Partial<Diary> = {}): Diary {
  return {
    holds: [],
    who: {
      state: 'active',
      name: 'Amina Khan',
      skills: ['security'],
      certs: { security: '2030-12-31' },
      tz: 'Europe/London',
      home: { lat: 51.5074, lon: -0.1278 },
      standby: true,
      autoConfirm: false,
      hush: { from: 0, to: 0 },
    },
    audit: { n: 0 },
    createdAt: new Date('2026-01-01T00:00:00Z'),
    rev: 0,
    ...changes,
  };
}
