import { epochMinutes } from '@muster/domain/availability/clash';
import type { Hold, Who } from '@muster/domain/availability/diary';
import { expect, it } from 'vitest';
import { offerWith } from './offer-builder.ts';
import { fitOf } from './offer-neighbours.ts';

const who: Who = {
  state: 'active',
  name: 'Jan',
  skills: [],
  certs: {},
  tz: 'Europe/London',
  standby: true,
  autoConfirm: false,
};

function hold(job: string, from: string, to: string): Hold {
  const [start, end] = [from, to].map((time) => epochMinutes(new Date(`2026-11-20T${time}:00Z`)));
  return { job, pos: 'p1', from: start ?? 0, to: end ?? 0, kind: 'firm', zone: 'east', at: { lat: 51.54, lon: 0 } };
}

it('is free when nothing else is near', () => {
  expect(fitOf(offerWith({}), { holds: [], who })).toEqual({ is: 'free' });
  expect(fitOf(offerWith({}), { holds: [hold('J-B', '00:10', '01:00')], who })).toEqual({ is: 'free' });
});

it('counts the spare minutes beside the nearest job, after the way', () => {
  const holds = [hold('J-B', '09:00', '13:00'), hold('J-C', '23:00', '23:30')];
  expect(fitOf(offerWith({}), { holds, who })).toEqual({ is: 'after', job: 'J-B', spareMin: 55 });
});

it('names the job it clashes with', () => {
  const fit = fitOf(offerWith({}), { holds: [hold('J-B', '09:00', '13:58')], who });
  expect(fit).toMatchObject({ is: 'clash', job: 'J-B', to: new Date('2026-11-20T13:58:00Z'), travelMin: 5 });
});
