import { givenAvailability, givenDiary } from '../availability/given-availability.ts';
import { givenPerson } from '../people/given-person.ts';
import type { Person } from '../people/person.ts';
import { whoOf } from '../people/who.ts';
import type { Zone } from '../settings/settings.ts';
import type { Truth } from './roster-rows.ts';

const PLACE = { lat: 51.5, lon: -0.2, radiusKm: 10, outwards: [], neighbours: [] };

export const TWO_ZONES: ReadonlyMap<string, Zone> = new Map([
  ['west', { ...PLACE, name: 'West' }],
  ['east', { ...PLACE, name: 'East' }],
]);

/** For tests: an agent of the west with all documents and a phone, on a roster when one is named. */
export function givenTruth(
  uid: string,
  { rosterId, ...changes }: Partial<Person> & { readonly rosterId?: string } = {},
): Required<Truth> & { readonly person: Person } {
  const person = givenPerson({ first: uid, last: '', ...changes });
  const who = { ...whoOf(person), ...(rosterId !== undefined && { rosterId }) };
  return { uid, person, availability: givenAvailability(), diary: givenDiary({ who }), targets: [`token-of-${uid}`] };
}
