import { expect, it } from 'vitest';
import { directionsLink } from './directions.ts';

const site = { lat: 51.54, lon: -0.01, address: 'Montfichet Road', postcode: 'E20 1EJ' };

it("opens the phone's own map", () => {
  expect(directionsLink(site, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)')).toMatch(/^https:\/\/maps\.apple\.com\//);
  expect(directionsLink(site, 'Mozilla/5.0 (Linux; Android 15)')).toMatch(/^geo:51\.54,-0\.01\?q=/);
  expect(directionsLink(site, 'Mozilla/5.0 (X11; Linux x86_64)')).toMatch(/^https:\/\/www\.openstreetmap\.org\//);
});
