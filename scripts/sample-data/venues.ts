import { readFileSync } from 'node:fs';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';

export type Site = JobDraft['site'];

/** Where the postcode district is too new for the table. */
const PINS: Readonly<Record<string, NonNullable<Site['pin']>>> = {
  'Westfield Stratford City': { lat: 51.5433, lon: -0.0065 },
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
