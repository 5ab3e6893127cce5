import { expect, it } from 'vitest';
import { toPushNotice } from './shown-push.ts';

const notice = {
  tag: 'offer-J-1',
  title: 'Steward in Stratford',
  text: 'Answer by 13:07',
  link: '/o/J-1',
  kind: 'offer',
  urgency: 'urgent',
  lang: 'en',
  to: 'ann',
  data: { area: 'Stratford' },
};

it('reads a notice as the page hands it over', () => {
  expect(toPushNotice(notice)).toEqual(notice);
});

it('reads a notice as a push service wraps it, with its inner fields as JSON', () => {
  expect(toPushNotice({ from: '1', data: { ...notice, data: '{"area":"Stratford"}' } })).toEqual(notice);
});

it('shows nothing that has no tag, or leads out of the app', () => {
  expect(toPushNotice({ ...notice, tag: '' })).toBeUndefined();
  expect(toPushNotice({ ...notice, link: 'https://elsewhere.example' })).toBeUndefined();
  expect(toPushNotice({ ...notice, link: '//elsewhere.example' })).toBeUndefined();
  expect(toPushNotice('text')).toBeUndefined();
});
