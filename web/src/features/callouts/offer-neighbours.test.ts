import { epochMinutes } from '@muster/domain/availability/clash';
import type { Hold } from '@muster/domain/availability/diary';
import { givenDiary } from '@muster/domain/availability/given-availability';
import { expect, it } from 'vitest';
import { givenOffer } from './given-offer.ts';
import { fitOf } from './offer-neighbours.ts';

function minuteOf(time: string): number {
  return epochMinutes(new Date(`2026-11-20T${time}:00Z`));
}

function hold(job: string, from: string, to: string): Hold {
  const at = { lat: 51.54, lon: 0 };
  return { job, pos: 'p1', from: minuteOf(from), to: minuteOf(to), kind: 'firm', zone: 'east', at };
}

it('is free when nothing else is near', () => {
  expect(fitOf(givenOffer(), givenDiary())).toEqual({ is: 'free' });
  expect(fitOf(givenOffer(), givenDiary({ holds: [hold('J-B', '00:10', '01:00')] }))).toEqual({ is: 'free' });
});

it('counts the spare minutes beside the nearest job, after the way', () => {
  const diary = givenDiary({ holds: [hold('J-B', '09:00', '13:00'), hold('J-C', '23:00', '23:30')] });
  expect(fitOf(givenOffer(), diary)).toEqual({ is: 'after', job: 'J-B', spareMin: 55 });
});

it('names the job it clashes with', () => {
  const fit = fitOf(givenOffer(), givenDiary({ holds: [hold('J-B', '09:00', '13:58')] }));
  expect(fit).toMatchObject({ is: 'clash', job: 'J-B', to: new Date('2026-11-20T13:58:00Z'), travelMin: 5 });
});
