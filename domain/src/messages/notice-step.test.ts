import '../time/temporal-global.ts';
import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenPerson } from '../people/given-person.ts';
import type { Channel, Prefs } from '../people/prefs.ts';
import { groupOf } from './groups.ts';
import type { Notice } from './messages.ts';
import { storedNotice, type NoticeToSend } from './notice.ts';
import { decideNoticeStep, nextRung } from './notice-step.ts';

const NOON = new Date('2026-11-20T12:00:00Z');
const NIGHT = new Date('2026-11-20T23:10:00Z');
const PREFS: Prefs = { standby: true, autoConfirm: false };

function given(changes: Partial<NoticeToSend> = {}, stored: Partial<Notice> = {}): Notice {
  const sent: NoticeToSend = {
    ...{ type: 'job.changed', key: 'jobChanged', params: {}, link: '/', urgency: 'standard' },
    cause: { kind: 'job', id: 'J-1~1' },
    ...changes,
  };
  return { ...storedNotice(sent, NOON), ...stored };
}

function step(notice: Notice, now = NOON, prefs: Partial<Prefs> = {}, pushed: readonly Date[] = []) {
  const reader = givenPerson({ prefs: { ...PREFS, ...prefs } });
  return decideNoticeStep({ notice, reader, pushed, constants: CONSTANTS }, now);
}

describe('the first push of a notice', () => {
  it('leaves by day, and at night waits for the morning unless it is urgent', () => {
    expect(step(given())).toEqual({ do: 'push' });
    expect(step(given(), NIGHT)).toEqual({ do: 'wait', until: new Date('2026-11-21T07:00:00Z') });
    expect(step(given({ urgency: 'urgent' }), NIGHT)).toEqual({ do: 'push' });
    expect(step(given(), NIGHT, { quietFrom: 0, quietTo: 0 })).toEqual({ do: 'push' });
  });

  it('does not leave for who switched its kind off, unless it is urgent', () => {
    const prefs = { mute: { job: ['push' as const] } };
    expect(step(given(), NOON, prefs)).toMatchObject({ do: 'silent', why: 'muted' });
    expect(step(given({ urgency: 'urgent' }), NOON, prefs)).toEqual({ do: 'push' });
    expect(step(given({ type: 'message' }), NOON, prefs)).toEqual({ do: 'push' });
  });

  it('is replaced by mail and SMS at their time where the push alone is switched off', () => {
    const next = (type: Notice['type'], off: readonly Channel[], urgency: Notice['urgency'] = 'standard') => {
      const mute = { [groupOf(type)]: ['push', ...off] };
      const said = step(given({ type, urgency }), NOON, { mute });
      return said.do === 'silent' ? said.next : said;
    };
    const inMinutes = (n: number) => ({ at: new Date(NOON.getTime() + n * 60_000), rung: 'outside' });
    expect(next('job.changed', [])).toEqual(inMinutes(20));
    expect(next('job.changed', ['mail'])).toEqual(inMinutes(20));
    expect(next('job.changed', [], 'low')).toEqual(inMinutes(240));
    expect(next('message', [])).toEqual(inMinutes(20));
    expect(next('job.changed', ['mail', 'sms'])).toBeUndefined();
    expect(next('job.changed', ['mail'], 'low')).toBeUndefined();
    expect(next('message', ['mail'])).toBeUndefined();
    expect(next('drill', [])).toBeUndefined();
  });

  it('waits where six left within the hour, unless it is urgent', () => {
    const pushed = [50, 40, 30, 20, 10, 5].map((minutes) => new Date(NOON.getTime() - minutes * 60_000));
    expect(step(given(), NOON, {}, pushed)).toEqual({ do: 'wait', until: new Date('2026-11-20T12:10:00Z') });
    expect(step(given(), NOON, {}, pushed.slice(1))).toEqual({ do: 'push' });
    expect(step(given({ urgency: 'urgent' }), NOON, {}, pushed)).toEqual({ do: 'push' });
  });

  it('is not needed for what was read', () => {
    expect(step(given({}, { read: true }))).toEqual({ do: 'end' });
  });
});

describe('who gives no sign of a notice', () => {
  const at = (rung: 'others' | 'outside' | 'remind', delivery: Notice['delivery'] = {}) =>
    given({ urgency: 'urgent' }, { next: { at: NOON, rung }, delivery: { sentAt: NOON, ...delivery } });

  it('is tried on other devices, then by mail and SMS', () => {
    expect(step(at('others'))).toEqual({ do: 'others' });
    expect(step(at('outside'))).toEqual({ do: 'outside' });
  });

  it('is left alone once it was shown, and reminded once where it was not opened', () => {
    const remind = { do: 'wait', until: new Date(NOON.getTime() + 90_000), rung: 'remind' };
    expect(step(at('others', { shownAt: NOON }))).toEqual(remind);
    expect(step(at('outside', { shownAt: NOON }))).toEqual(remind);
    expect(step(at('remind', { shownAt: NOON }))).toEqual({ do: 'remind' });
    expect(step(at('remind', { shownAt: NOON, openedAt: NOON }))).toEqual({ do: 'end' });
  });

  it('is let sleep once quiet hours have begun, unless it is urgent or passes them', () => {
    const rung = (changes: Partial<NoticeToSend>) => given(changes, { next: { at: NIGHT, rung: 'others' } });
    expect(step(rung({}), NIGHT)).toEqual({ do: 'wait', until: new Date('2026-11-21T07:00:00Z') });
    expect(step(rung({ passes: true }), NIGHT)).toEqual({ do: 'others' });
    expect(step(rung({ urgency: 'urgent' }), NIGHT)).toEqual({ do: 'others' });
  });

  it('is not followed by mail for a chat or a drill, nor reminded of what can wait', () => {
    const rungs = (type: Notice['type'], urgency: Notice['urgency']) =>
      (['push', 'others', 'outside'] as const).map((taken) => nextRung({ type, urgency }, taken, NOON)?.rung);
    expect(rungs('job.changed', 'urgent')).toEqual(['others', 'outside', 'remind']);
    expect(rungs('job.changed', 'standard')).toEqual(['others', 'outside', undefined]);
    expect(rungs('message', 'standard')).toEqual([undefined, undefined, undefined]);
    expect(rungs('drill', 'urgent')).toEqual([undefined, undefined, undefined]);
  });
});
