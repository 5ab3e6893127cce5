import { readFileSync } from 'node:fs';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';

export type Site = JobDraft['site'];

/** Where the doors are. The postcode district of Stratford is too new for the table: without its pin it is nowhere. */
const PINS: Readonly<Record<string, NonNullable<Site['pin']>>> = {
  'Westfield London': { lat: 51.5074, lon: -0.2217 },
  'Westfield Stratford City': { lat: 51.5433, lon: -0.0065 },
  'Brent Cross Shopping Centre': { lat: 51.5765, lon: -0.2234 },
  Bluewater: { lat: 51.4385, lon: 0.2707 },
  Lakeside: { lat: 51.4886, lon: 0.2842 },
  'The Trafford Centre': { lat: 53.4665, lon: -2.3488 },
  'Manchester Arndale': { lat: 53.4836, lon: -2.2403 },
  'Liverpool ONE': { lat: 53.4028, lon: -2.9872 },
  Bullring: { lat: 52.4776, lon: -1.8943 },
  'Merry Hill': { lat: 52.4814, lon: -2.112 },
};

const VENUES = readVenues();

/** A real shopping centre by its name. */
export function venue(name: string, contact: NonNullable<Site['contact']>): Site {
  const found = VENUES.get(name);
  if (found === undefined) throw new Error(`venues.csv has no ${name}`);
  const pin = PINS[name];
  return { address: `${name}, ${found.address}`, postcode: found.postcode, contact, ...(pin && { pin }) };
}

function readVenues(): ReadonlyMap<string, { address: string; postcode: string }> {
  const [, ...lines] = readFileSync(new URL('venues.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [, name = '', address = '', postcode = ''] = /^([^,]*),"([^"]*)",(.*)$/.exec(line) ?? [];
      return [name, { address, postcode }];
    }),
  );
}
