import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenAvailability, givenDiary } from '../availability/given-availability.ts';
import { givenPerson } from '../people/given-person.ts';
import type { Person } from '../people/person.ts';
import { whoOf } from '../people/who.ts';
import { bulletinPush, recipientFrom, recipientOf, usefulUntil, type Recipient } from './bulletin-hush.ts';
import { packRow } from './pack-row.ts';
import { runOfBulletin } from './week-run.ts';

const SUNDAY = 'weekly_Europe~London_2026-W49_west_0';
const MONDAY = 'weeklyagain_Europe~London_2026-W49_west_0';
const AT = new Date('2026-11-29T18:00:00Z');
const bulletin = { at: AT, urgency: 'standard' } as const;
const someone: Recipient = { tz: 'Europe/London', lang: 'en', isMuted: false, isDone: false };

function rowWith(changes: Partial<Person>) {
  const person = givenPerson(changes);
  const diary = givenDiary({ who: whoOf(person) });
  return packRow({ person, diary, availability: givenAvailability(), targets: [] }, {}, AT);
}

const told = (changes: Partial<Recipient>, now: string, id = SUNDAY) =>
  bulletinPush(
    { urgency: bulletin.urgency, latestUseful: usefulUntil(id, bulletin) },
    { ...someone, ...changes },
    CONSTANTS,
    new Date(now),
  );

describe('a push about the week', () => {
  it('leaves for whoever is awake', () => {
    expect(told({}, '2026-11-29T18:05:00Z')).toBe('now');
  });

  it('waits for the end of own quiet hours', () => {
    const sleepsEarly = { quietFrom: 17 * 60, quietTo: 6 * 60 };
    expect(told(sleepsEarly, '2026-11-29T18:05:00Z')).toEqual(new Date('2026-11-30T06:00:00Z'));
  });

  it('is left out where it would come after the follow-up of Monday', () => {
    const sleepsLong = { quietFrom: 17 * 60, quietTo: 10 * 60 };
    expect(told(sleepsLong, '2026-11-29T18:05:00Z')).toEqual({ suppressed: 'quiet' });
  });

  it('of Monday waits for somebody who works at night, but not into Tuesday', () => {
    const sleepsByDay = { quietFrom: 8 * 60, quietTo: 15 * 60 };
    expect(told(sleepsByDay, '2026-11-30T09:05:00Z', MONDAY)).toEqual(new Date('2026-11-30T15:00:00Z'));
    const allDay = { quietFrom: 8 * 60, quietTo: 7 * 60 };
    expect(told(allDay, '2026-11-30T09:05:00Z', MONDAY)).toEqual({ suppressed: 'quiet' });
  });

  it('is left out for whoever switched these off, and for whoever has sent the week meanwhile', () => {
    expect(told({ isMuted: true }, '2026-11-29T18:05:00Z')).toEqual({ suppressed: 'muted' });
    expect(told({ isDone: true }, '2026-11-29T18:05:00Z')).toBe('expired');
  });

  it('is over at the next word about the same week', () => {
    expect(told({}, '2026-11-30T09:02:59Z')).toBe('now');
    expect(told({}, '2026-11-30T09:03:00Z')).toBe('expired');
  });
});

it('keeps quiet over midnight and over the hour that comes twice', () => {
  const october = 'weekly_Europe~London_2026-W44_west_0';
  const sleeper = { ...someone, quietFrom: 18 * 60, quietTo: 7 * 60 };
  const facts = { at: new Date('2026-10-25T18:00:00Z'), urgency: 'standard' } as const;
  const now = new Date('2026-10-25T18:04:00Z');
  expect(
    bulletinPush({ urgency: facts.urgency, latestUseful: usefulUntil(october, facts) }, sleeper, CONSTANTS, now),
  ).toEqual(new Date('2026-10-26T07:00:00Z'));
});

describe('who it goes to', () => {
  const mute = { week: ['push' as const] };
  const prefs = { standby: true, autoConfirm: false, quietFrom: 1080, quietTo: 360, mute };

  it('is known from the roster as from the person', () => {
    const row = rowWith({ prefs });
    expect(recipientFrom(runOfBulletin(SUNDAY), row)).toMatchObject({
      quietFrom: 1080,
      quietTo: 360,
      isMuted: true,
      isDone: false,
    });
    const about = { type: 'availability.weekly', key: 'weekDue', params: {}, link: '/', audience: [] } as const;
    const written = { ...about, ...bulletin, audience: ['anna'], expireAt: AT };
    expect(recipientOf(written, givenPerson({ prefs }))).toMatchObject({ quietFrom: 1080, isMuted: true });
    expect(recipientOf({ ...written, type: 'needs.you' }, givenPerson({ prefs })).isMuted).toBe(false);
  });

  it('is nobody who has sent the week or is active no more', () => {
    const row = rowWith({});
    expect(recipientFrom(runOfBulletin(SUNDAY), row).isDone).toBe(false);
    expect(recipientFrom(runOfBulletin(SUNDAY), { ...row, sub: '2026-W49' }).isDone).toBe(true);
    expect(recipientFrom(runOfBulletin(SUNDAY), { ...row, st: 'suspended' }).isDone).toBe(true);
  });
});
