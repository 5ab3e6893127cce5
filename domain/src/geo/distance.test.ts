import { describe, expect, it } from 'vitest';
import { metresBetween, roadKmBetween } from './distance.ts';
import { travelMinutes } from './travel.ts';

const charingCross = { lat: 51.5074, lon: -0.1278 };
const places = [
  { name: "King's Cross", at: { lat: 51.5308, lon: -0.1238 }, metres: 2617, roadKm: 3.4, minutes: 14 },
  { name: 'Croydon', at: { lat: 51.3762, lon: -0.0982 }, metres: 14_732, roadKm: 19.15, minutes: 36 },
  { name: 'Bristol', at: { lat: 51.4545, lon: -2.5879 }, metres: 170_454, roadKm: 221.59, minutes: 195 },
  { name: 'the same place', at: charingCross, metres: 0, roadKm: 0, minutes: 5 },
];

describe('from Charing Cross', () => {
  it.each(places)('to $name it is $metres m, $roadKm km by road and $minutes minutes', (place) => {
    expect(Math.round(metresBetween(charingCross, place.at))).toBe(place.metres);
    expect(roadKmBetween(charingCross, place.at)).toBeCloseTo(place.roadKm, 2);
    expect(travelMinutes(charingCross, place.at)).toBe(place.minutes);
  });

  it('the way back is as long as the way there', () => {
    for (const { at } of places) {
      expect(metresBetween(at, charingCross)).toBeCloseTo(metresBetween(charingCross, at), 6);
    }
  });
});
