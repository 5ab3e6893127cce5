import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenCrewOf, givenJob } from '../jobs/given-job.ts';
import type { Notice, Urgency } from '../messages/messages.ts';
import { givenPerson } from '../people/given-person.ts';
import type { Person } from '../people/person.ts';
import type { Delivery } from './delivery.ts';
import { givenPage } from './given-page.ts';
import { decideResendNotice, decideResendOffer, type NoticeToResend, type OfferToResend } from './resend.ts';

const NOW = new Date('2026-11-20T13:00:00Z');
const wave = givenPage();
const row = { r: 1, km: 1, min: 5, d: 'push:sent' };
const delivery: Delivery = {
  jobId: 'J-1',
  cause: { kind: 'wave', id: '1-0' },
  rankingVersion: 2,
  facts: { now: NOW, policy: 'standard' },
  rows: { jan: row },
  excluded: [],
  sendState: 'sent',
  createdAt: NOW,
};
const switches = { push: true, mail: true, sms: true, taps: true };
const sent = { switches, constants: CONSTANTS, pushed: [], again: undefined };
const how = { uid: 'jan', by: 'desk', key: 'key-1', channel: 'push', ...sent } as const;
const noMail = { email: '' };

const offer = (changes: Partial<OfferToResend> = {}): OfferToResend => ({
  ...{ ...how, reader: givenPerson(), jobId: 'J-1', page: '1-0', job: givenJob(), wave, delivery, response: undefined },
  ...changes,
});
const refusal = (changes: Partial<OfferToResend>, at = NOW) => {
  const decided = decideResendOffer(offer(changes), at);
  return 'refused' in decided ? decided.refused : undefined;
};
const person = (changes: Partial<Person>) => ({ reader: givenPerson(changes) });
const prefs = (changes: Partial<Person['prefs']>) =>
  person({ prefs: { standby: true, autoConfirm: false, ...changes } });

describe('an offer is sent again', () => {
  it('to who has not answered, with a word in the record of the job', () => {
    expect(decideResendOffer(offer({ channel: 'sms' }), NOW)).toMatchObject({
      writes: [{ update: 'jobs/J-1/deliveries/1-0', data: { 'rows.jan.rs': { at: NOW, key: 'key-1' } } }],
      audit: [{ op: 'offer.resent', by: 'desk', diff: { uid: 'jan', page: '1-0', channel: 'sms' } }],
    });
  });

  it('once for one key, and not another within a minute', () => {
    const told = { ...delivery, rows: { jan: { ...row, rs: { at: NOW, key: 'key-1' } } } };
    expect(decideResendOffer(offer({ delivery: told }), NOW)).toMatchObject({ writes: [], audit: [] });
    const gone = { key: 'key-1', is: 'none', at: NOW } as const;
    const went = { ...delivery, rows: { jan: { ...row, rs: { at: NOW, key: 'key-1' }, went: { push: gone } } } };
    expect(decideResendOffer(offer({ delivery: went }), NOW)).toMatchObject({ writes: [], answer: 'none' });
    const soon = new Date(NOW.getTime() + 59_000);
    expect(refusal({ delivery: told, key: 'key-2' }, soon)).toBe('rate');
    expect(refusal({ delivery: told, key: 'key-2' }, new Date(NOW.getTime() + 60_000))).toBeUndefined();
  });

  it('by no seventh push in an hour that can wait, and each that leaves counts', () => {
    const withUrgency = (urgency: Urgency) => ({ ...wave, card: { ...wave.card, urgency } });
    const [standard, urgent] = [withUrgency('standard'), withUrgency('urgent')];
    const pushed = Array.from({ length: 6 }, (_, i) => new Date(NOW.getTime() - i * 60_000));
    const awake = prefs({ quietFrom: 0, quietTo: 0 });
    expect(refusal({ ...awake, wave: standard, pushed })).toBe('hourly-limit');
    expect(refusal({ ...awake, wave: standard, pushed, channel: 'mail' })).toBeUndefined();
    expect(refusal({ ...awake, wave: urgent, pushed })).toBeUndefined();
    const counts = (changes: Partial<OfferToResend>) => {
      const decided = decideResendOffer(offer({ ...awake, ...changes }), NOW);
      return 'writes' in decided && decided.writes.some((write) => 'put' in write && write.put === 'rates/again_jan');
    };
    expect([counts({ wave: standard }), counts({ wave: standard, channel: 'mail' }), counts({ wave: urgent })]).toEqual(
      [true, false, false],
    );
  });

  it.each<[string, Partial<OfferToResend>, string]>([
    ['that does not exist', { wave: undefined }, 'not-found'],
    ['to somebody who was not asked', { uid: 'kim' }, 'not-offered'],
    ['that is full', { wave: { ...wave, state: 'closed', why: 'full' } }, 'offer-withdrawn'],
    ['that ended without an answer', { wave: { ...wave, state: 'closed', why: 'expired' } }, 'offer-expired'],
    ['that was taken', { job: givenCrewOf(['jan']) }, 'nothing-to-resend'],
    [
      'that was declined',
      { response: { uid: 'jan', answer: 'declined', wave: 1, rev: 99, at: NOW } },
      'nothing-to-resend',
    ],
    ['to an account that is off', person({ state: 'suspended' }), 'account-not-active'],
    ['by mail without an address', { channel: 'mail', ...person(noMail) }, 'no-address'],
    ['by SMS without a number', { channel: 'sms', reader: { ...givenPerson(), phone: undefined } }, 'no-address'],
    ['by a way the person switched off', prefs({ mute: { offer: ['push'] } }), 'switched-off'],
    ['in quiet hours', prefs({ quietFrom: 0, quietTo: 1439 }), 'asleep'],
    ['while all sending is stopped', { switches: { ...switches, push: false } }, 'sending-stopped'],
  ])('but not one %s', (_, changes, refused) => {
    expect(refusal(changes)).toBe(refused);
  });

  it('in quiet hours by mail, and whenever it is urgent', () => {
    const asleep = prefs({ quietFrom: 0, quietTo: 1439 });
    expect(refusal({ ...asleep, channel: 'mail' })).toBeUndefined();
    expect(refusal({ ...asleep, wave: givenPage({}, { urgency: 'urgent' }) })).toBeUndefined();
  });

  it('is over with the time to answer', () => {
    expect(refusal({}, wave.replyBy)).toBe('offer-expired');
  });
});

describe('a notice is sent again', () => {
  const notice: Notice = {
    ...{ type: 'job.changed', key: 'jobChanged', params: {}, cause: { kind: 'job', id: 'J-1' }, link: '/' },
    ...{ urgency: 'standard', read: false, at: NOW, expireAt: new Date(NOW.getTime() + 1) },
  };
  const decide = (changes: Partial<NoticeToResend>) =>
    decideResendNotice({ ...how, reader: givenPerson(), id: 'n1', notice, ...changes }, NOW);

  it('until it was opened', () => {
    expect(decide({})).toMatchObject({ audit: [{ op: 'notice.resent', diff: { id: 'n1', channel: 'push' } }] });
    const over = { refused: 'nothing-to-resend' };
    expect(decide({ notice: { ...notice, read: true } })).toEqual(over);
    expect(decide({ notice: { ...notice, delivery: { openedAt: NOW } } })).toEqual(over);
    expect(decide({ notice: { ...notice, expireAt: NOW } })).toEqual(over);
    expect(decide({ notice: undefined })).toEqual({ refused: 'not-found' });
  });

  it('once for one key', () => {
    expect(decide({ notice: { ...notice, resent: { at: NOW, key: 'key-1' } } })).toMatchObject({ writes: [] });
    const resent = { at: NOW, key: 'key-1' };
    const went = { push: { key: 'key-1', is: 'sent', at: NOW } } as const;
    expect(decide({ notice: { ...notice, resent, went } })).toMatchObject({ writes: [], answer: 'sent' });
    expect(decide({ notice: { ...notice, resent: { at: NOW, key: 'key-0' } } })).toEqual({ refused: 'rate' });
  });
});
