import { expect, it } from 'vitest';
import { distanceTo, roundedKm } from './offer-distance.ts';

it('rounds to whole kilometres below ten and to five from there', () => {
  expect([0.2, 3.6, 9.4, 9.6, 12.4, 12.6, 47].map(roundedKm)).toEqual([1, 4, 9, 10, 10, 15, 45]);
});

it('knows no distance without a home', () => {
  expect(distanceTo({ lat: 51.5, lon: 0 }, undefined)).toBeUndefined();
});

it('rounds the way up to five minutes', () => {
  const way = distanceTo({ lat: 51.5308, lon: -0.1238 }, { lat: 51.5074, lon: -0.1278 });
  expect(way).toEqual({ km: 3, minutes: 15 });
});
