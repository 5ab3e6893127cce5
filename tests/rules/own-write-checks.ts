import type { Fields } from '@muster/domain/decision';
import type { Actor } from './actors.ts';
import { create, update } from './attempts.ts';
import type { Check } from './check.ts';
import type { Verdict } from './emulator.ts';

const NOTICE = 'people/inside/notices/n1';
const INBOX = 'people/inside/marks/inbox';
const NOW = new Date();
const MOST = 500;

const nothing = { read: {}, hidden: [] };
const names = (count: number) => Array.from({ length: count }, (_, index) => `J-${index}_1`);
const marks = (count: number) => Object.fromEntries(names(count).map((name) => [name, NOW]));

/** The few things a browser writes itself: what they may look like. */
export const OWN_WRITE_CHECKS: readonly Check[] = [
  notice('is marked as read', { read: true }, 'allow'),
  notice('is marked as unread again', { read: false }, 'allow'),
  notice('cannot be read to a degree', { read: 1 }, 'deny'),
  notice('cannot lose its mark', { read: undefined }, 'deny'),
  notice('keeps its link', { read: true, link: '/elsewhere' }, 'deny'),
  notice('keeps its text', { key: 'notice.released' }, 'deny'),
  notice('gets no new fields', { read: true, note: 'x' }, 'deny'),

  chat('of staff is in their own name', 'dispatcher', { from: 'dispatcher' }, 'allow'),
  chat('is never in the name of another', 'dispatcher', { from: 'inside' }, 'deny'),
  chat('is for those on the job', 'agent', { from: 'outside' }, 'deny'),
  chat('is not for those only asked', 'asked agent', { from: 'asked' }, 'deny'),
  chat('holds as much as 2000 letters', 'insider', { text: 'x'.repeat(2000) }, 'allow'),
  chat('holds no more than 2000 letters', 'insider', { text: 'x'.repeat(2001) }, 'deny'),
  chat('is not empty', 'insider', { text: '' }, 'deny'),
  chat('is text', 'insider', { text: 1 }, 'deny'),
  chat('holds nothing else', 'insider', { read: true }, 'deny'),
  chat('has its time', 'insider', { at: 'now' }, 'deny'),
  chat('is not of the future', 'insider', { at: new Date(NOW.getTime() + 3_600_000) }, 'deny'),

  inbox('start empty', nothing, 'allow'),
  inbox('hold when everything was read', { ...nothing, readAll: NOW }, 'allow'),
  inbox('hold no other fields', { ...nothing, uid: 'inside' }, 'deny'),
  inbox('hold an instant for everything read', { ...nothing, readAll: true }, 'deny'),
  inbox('hold a map of what was read', { ...nothing, read: ['J-000001_1'] }, 'deny'),
  inbox('hold a list of what is hidden', { ...nothing, hidden: { 'J-000001_1': NOW } }, 'deny'),
  inbox('need what was read', { hidden: [] }, 'deny'),
  inbox('need what is hidden', { read: {} }, 'deny'),
  inbox(`hold ${MOST} offers read`, { ...nothing, read: marks(MOST) }, 'allow'),
  inbox(`do not hold ${MOST + 1} offers read`, { ...nothing, read: marks(MOST + 1) }, 'deny'),
  inbox(`hold ${MOST} offers hidden`, { ...nothing, hidden: names(MOST) }, 'allow'),
  inbox(`do not hold ${MOST + 1} offers hidden`, { ...nothing, hidden: names(MOST + 1) }, 'deny'),
  {
    title: 'the only document of inbox marks is the inbox',
    of: 'people/{id}/marks/inbox',
    actor: 'insider',
    expected: 'deny',
    writes: true,
    attempt: (emulator) => create(emulator, 'insider', 'people/inside/marks/other', nothing),
  },
];

function notice(title: string, change: Fields, expected: Verdict): Check {
  return {
    title: `a notice ${title}`,
    of: 'people/{id}/notices/{id}',
    actor: 'insider',
    expected,
    writes: true,
    attempt: (emulator) => update(emulator, 'insider', NOTICE, change),
  };
}

function chat(title: string, actor: Actor, change: Fields, expected: Verdict): Check {
  const data = { from: 'inside', text: 'At the gate', at: NOW, ...change };
  return {
    title: `chat ${title}`,
    of: 'jobs/{id}/messages/{id}',
    actor,
    expected,
    writes: true,
    attempt: (emulator) => create(emulator, actor, 'jobs/J-000001/messages/m2', data),
  };
}

function inbox(title: string, data: Fields, expected: Verdict): Check {
  return {
    title: `inbox marks ${title}`,
    of: 'people/{id}/marks/inbox',
    actor: 'insider',
    expected,
    writes: true,
    attempt: (emulator) => create(emulator, 'insider', INBOX, data),
  };
}
