import '../time/temporal-global.ts';
import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { REMOVE_FIELD } from '../decision.ts';
import type { Notice } from '../messages/messages.ts';
import { storedNotice } from '../messages/notice.ts';
import { givenPerson } from '../people/given-person.ts';
import { decideHurryNotice, decideStopNotice, type HurryNoticeFacts } from './hurry-notice.ts';

const NOON = new Date('2026-11-20T12:00:00Z');
const NIGHT = new Date('2026-11-20T23:10:00Z');
const LATER = new Date(NOON.getTime() + 20 * 60_000);

function given(changes: Partial<Notice> = {}): Notice {
  const cause = { kind: 'job', id: 'J-1~1' };
  const sent = { type: 'job.changed', key: 'jobChanged', params: {}, link: '/', urgency: 'standard', cause } as const;
  return {
    ...storedNotice(sent, NOON),
    ...{ next: { at: LATER, rung: 'outside' }, delivery: { sentAt: NOON, d: 'push:sent' } },
    ...changes,
  };
}

const facts = (notice: Notice | undefined, changes: Partial<HurryNoticeFacts> = {}): HurryNoticeFacts => ({
  ...{ uid: 'ann', id: 'n1', by: 'boss', key: 'key-1', notice, rung: 'outside', pushed: [], constants: CONSTANTS },
  ...{ reader: givenPerson(), switches: { push: true, mail: true, sms: true, taps: true } },
  ...changes,
});
const refusal = (notice: Notice | undefined, changes: Partial<HurryNoticeFacts> = {}, now = NOON) => {
  const decided = decideHurryNotice(facts(notice, changes), now);
  return 'refused' in decided ? decided.refused : undefined;
};

describe('the next rung of a notice', () => {
  it('is taken by hand, held for a minute against the clock, and written down', () => {
    expect(decideHurryNotice(facts(given()), NOON)).toMatchObject({
      writes: [
        {
          update: 'people/ann/notices/n1',
          data: {
            next: { at: new Date(NOON.getTime() + 60_000), rung: 'outside' },
            hurried: { at: NOON, key: 'key-1' },
          },
        },
      ],
      audit: [{ op: 'notice.hurried', by: 'boss', diff: { id: 'n1', rung: 'outside' } }],
      answer: { next: { at: NOON, rung: 'outside' } },
    });
  });

  it('is taken once for one key', () => {
    const done = given({ hurried: { at: NOON, key: 'key-1' } });
    expect(decideHurryNotice(facts(done), NOON)).toEqual({ writes: [], audit: [], answer: undefined });
  });

  it.each<[string, Notice | undefined, Partial<HurryNoticeFacts>, string]>([
    ['of what does not exist', undefined, {}, 'not-found'],
    ['of nobody', given(), { reader: undefined }, 'not-found'],
    ['that is another by now', given(), { rung: 'others' }, 'stale'],
    ['of what was read', given({ read: true }), {}, 'not-climbing'],
    ['of what was stopped', given({ stopped: { at: NOON, key: 'k' } }), {}, 'not-climbing'],
    ['of what was shown', given({ delivery: { sentAt: NOON, shownAt: NOON, d: 'push:sent' } }), {}, 'not-climbing'],
    ['after the last one', given({ next: undefined }), {}, 'not-climbing'],
    ['to the suspended', given(), { reader: givenPerson({ state: 'suspended' }) }, 'account-not-active'],
    [
      'by what is stopped',
      given(),
      { switches: { push: true, mail: false, sms: false, taps: true } },
      'sending-stopped',
    ],
  ])('is refused: %s', (_, notice, changes, why) => {
    expect(refusal(notice, changes)).toBe(why);
  });

  it('wakes nobody, and goes over no hourly limit', () => {
    const sleeper = { reader: givenPerson({ prefs: { standby: true, autoConfirm: false } }) };
    expect(refusal(given(), sleeper, NIGHT)).toBe('asleep');
    expect(refusal(given({ urgency: 'urgent' }), sleeper, NIGHT)).toBeUndefined();
    const first = given({ next: { at: LATER, rung: 'push' }, delivery: undefined });
    const pushed = Array.from({ length: 6 }, (_, i) => new Date(NOON.getTime() - i * 60_000));
    expect(refusal(first, { rung: 'push', pushed })).toBe('hourly-limit');
    expect(refusal(first, { rung: 'push' })).toBeUndefined();
  });
});

describe('a notice that is stopped', () => {
  it('is not tried any more, and what waits is held back', () => {
    expect(decideStopNotice(facts(given()), NOON)).toMatchObject({
      writes: [
        {
          update: 'people/ann/notices/n1',
          data: { stopped: { at: NOON, key: 'key-1' }, next: REMOVE_FIELD, 'delivery.d': 'push:sent' },
        },
      ],
      audit: [{ op: 'notice.stopped', by: 'boss', diff: { id: 'n1' } }],
    });
    const data = (notice: Notice) => {
      const decided = decideStopNotice(facts(notice), NOON);
      return 'writes' in decided && decided.writes[0] && 'data' in decided.writes[0] ? decided.writes[0].data : {};
    };
    const first = given({ next: { at: LATER, rung: 'push' }, delivery: undefined });
    expect(data(first)).toMatchObject({ 'delivery.d': 'push:suppressed(stopped)' });
    const mail = given({ delivery: { sentAt: NOON, d: 'push:sent;mail:queued@60' } });
    expect(data(mail)).toMatchObject({ 'delivery.d': 'push:sent;mail:suppressed(stopped)' });
  });

  it('is stopped once, and not where nothing is left to stop', () => {
    const stopped = given({ stopped: { at: NOON, key: 'key-1' } });
    expect(decideStopNotice(facts(stopped), NOON)).toMatchObject({ writes: [] });
    expect(decideStopNotice(facts(stopped, { key: 'key-2' }), NOON)).toEqual({ refused: 'not-climbing' });
    expect(decideStopNotice(facts(given({ next: undefined })), NOON)).toEqual({ refused: 'not-climbing' });
  });
});
